'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { GivenDraft } from '../../db/queries/visit-drafts.ts'
import type { DraftContent } from '../../lib/visit-drafts/form.ts'
import type { Luggage, Taken } from '../../lib/visit-drafts/taken.ts'
import { Flash } from '../ui/flash.tsx'
import { ask, Unreachable } from './ask.ts'
import { useField, useSaid } from './field-context.ts'
import { take } from './store.ts'
import type { OnDevice } from './use-device.ts'

type Props = {
  programmeId: string
  unitId: string
  draftId: string | undefined
  device: NonNullable<OnDevice>
}

/** Fetches what the visit needs and keeps it on the device, then opens it. One that is here already is refreshed. */
export function TakeAlong({ programmeId, unitId, draftId, device }: Props) {
  const t = useTranslations('field.take')
  const said = useSaid()
  const { person, soon, onFault } = useField()
  const [unit, setUnit] = useState('')
  const [fault, setFault] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for an address, whatever is drawn anew
  useEffect(() => {
    const here = device.visits.find(
      (one) => one.luggage.unit.id === unitId && !one.visitId && (!draftId || one.draftId === draftId),
    )
    const fetchAll = async () => {
      const answer = await ask<Luggage>(`/api/v1/luggage?programme=${programmeId}&unit=${unitId}`)
      if (!answer.ok) return setFault(t('failed', { reason: answer.words }))
      setUnit(said(answer.data.unit.name))
      const theirs = here ? undefined : await begun(programmeId, unitId, draftId)
      const id = draftId ?? here?.draftId ?? theirs?.draftId ?? crypto.randomUUID()
      await take(packed(answer.data, person.id, id, theirs))
      await navigator.storage?.persist?.()
      soon()
      location.replace(`#visit/${id}`)
    }
    fetchAll().catch((thrown) => {
      if (thrown instanceof Unreachable) return setFault(t('unreachable'))
      onFault(thrown)
      setFault(t('failed', { reason: String(thrown) }))
    })
  }, [programmeId, unitId, draftId])
  if (!fault) return <Flash>{t('busy', { unit })}</Flash>
  return (
    <>
      <Flash tone="seal">{fault}</Flash>
      <a className="btn" href="#list">
        {t('back')}
      </a>
    </>
  )
}

/** What was written of this visit already, by the team or on another device: gone on with, not begun a second time. */
async function begun(programmeId: string, unitId: string, draftId?: string): Promise<GivenDraft | undefined> {
  const one = draftId ? `&draft=${draftId}` : ''
  const answer = await ask<{ drafts: GivenDraft[] }>(`/api/v1/visit-drafts?programme=${programmeId}${one}`)
  return answer.ok ? answer.data.drafts.find((draft) => draft.unitId === unitId) : undefined
}

/** A fresh visit, or what the team wrote already. What is planned brings its method and its team along. */
function packed(luggage: Luggage, personId: string, draftId: string, theirs?: GivenDraft): Taken {
  const plan = luggage.dossier.planned.find(({ id }) => id === draftId)
  const goers = plan?.members.filter(({ role }) => role === 'member').map(({ id }) => id) ?? []
  const memberIds = [...new Set([personId, ...goers])]
  const fresh: DraftContent = { method: plan?.method ?? 'on-site', visitedOn: luggage.today, memberIds }
  if (plan) fresh.planId = plan.id
  const content = theirs?.content ?? fresh
  const agreed = theirs ? { version: theirs.version, content } : { version: 0, content: {} }
  const now = Date.now()
  return {
    ...{ personId, draftId, luggage, content, agreed },
    ...{ finished: false, visitId: null, trouble: null, changedAt: now, sentAt: theirs ? now : null },
  }
}
