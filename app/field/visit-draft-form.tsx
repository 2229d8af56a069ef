'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { afterTyping } from '../../lib/visit-drafts/content.ts'
import type { DraftContent } from '../../lib/visit-drafts/form.ts'
import { sameContent } from '../../lib/visit-drafts/merge.ts'
import type { Photo, Taken } from '../../lib/visit-drafts/taken.ts'
import { DraftFields } from './draft-fields.tsx'
import { useField, useKeeping } from './field-context.ts'
import { FinishBar } from './finish-bar.tsx'
import { changeTaken } from './store.ts'
import { typedIn } from './typed-in.ts'

type Props = { visit: Taken; photos: Photo[] }

/** How long after the last letter it is kept, in ms: the pause between two words. */
const pause = 250

/**
 * The visit's form, kept on the device with every change. The fields are the browser's own, so nothing typed is lost by
 * a drawing; they are drawn anew only when the visit changed from elsewhere.
 */
export function VisitDraftForm({ visit, photos }: Props) {
  const t = useTranslations('field.visit')
  const { soon } = useField()
  const keeping = useKeeping()
  const form = useRef<HTMLFormElement>(null)
  const known = useRef(visit.content)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [round, setRound] = useState(0)
  const { personId, draftId } = visit

  const store = (change: (content: DraftContent) => DraftContent) => {
    known.current = change(known.current)
    const content = known.current
    const changedAt = Date.now()
    return keeping(() =>
      changeTaken(personId, draftId, (now) => ({
        ...{ ...now, changedAt },
        // Files come and go by themselves while one types.
        content: { ...content, ...filesOf(now.content) },
      })),
    ).then(soon)
  }
  const keep = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (!form.current || visit.finished) return
    const { values, drawn } = typedIn(form.current, personId)
    return store((content) => afterTyping(content, values, drawn))
  }
  const later = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, pause)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is still unkept is kept when one leaves, once
  useEffect(() => {
    const leaving = () => timer.current !== undefined && void keep()
    addEventListener('pagehide', leaving)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      removeEventListener('pagehide', leaving)
      document.removeEventListener('visibilitychange', leaving)
      leaving()
    }
  }, [])

  useEffect(() => {
    const typed = withoutFiles(known.current)
    if (timer.current !== undefined || sameContent(typed, withoutFiles(visit.content))) return
    known.current = visit.content
    setRound((before) => before + 1)
  }, [visit.content])

  const errors = visit.trouble?.kind === 'invalid' ? visit.trouble.errors : {}
  return (
    <form
      ref={form}
      id="visit-form"
      aria-label={t('form')}
      className="mt-4"
      noValidate
      onInput={later}
      onChange={later}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset disabled={visit.finished} className="min-w-0">
        <DraftFields
          key={round}
          visit={visit}
          start={known.current}
          photos={photos}
          errors={errors}
          onRows={(change) => void store(change)}
        />
      </fieldset>
      <FinishBar visit={visit} keep={keep} />
    </form>
  )
}

const isFiles = (field: string) => /(^|\.)attachmentIds$/.test(field)
const filesOf = (content: DraftContent) =>
  Object.fromEntries(Object.entries(content).filter(([field]) => isFiles(field)))
const withoutFiles = (content: DraftContent) =>
  Object.fromEntries(Object.entries(content).filter(([field]) => !isFiles(field)))
