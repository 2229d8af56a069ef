'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Photo, type Standing, standingOf, type Taken } from '../../lib/visit-drafts/taken.ts'
import { Badge, type BadgeTone } from '../ui/badge.tsx'
import { Empty } from '../ui/empty.tsx'
import { PageHead, Section } from '../ui/page-head.tsx'
import { useField, useSaid } from './field-context.ts'
import type { Me, Offered, Planned } from './send.ts'
import type { OnDevice } from './use-device.ts'
import { useWhen } from './use-when.ts'

type Props = {
  device: NonNullable<OnDevice>
  offered: { drafts: Offered[]; planned: Planned[] }
  me: Me | null
}

const tones: Record<Standing, BadgeTone> = {
  local: 'warn',
  synced: 'good',
  conflict: 'seal',
  submitted: 'done',
}

/** The visits on this device, and those the team writes that are not on it. */
export function TakenList({ device: { visits, photos }, offered, me }: Props) {
  const t = useTranslations('field')
  const { person } = useField()
  const newest = [...visits].sort((a, b) => b.changedAt - a.changedAt)
  const programme = me?.programmes[0]
  return (
    <>
      <PageHead title={t('title')} sub={t('about')} />
      {newest.length === 0 ? (
        <Empty
          title={t('list.none')}
          action={
            programme && (
              <a className="btn btn-primary" href={`/programmes/${programme.id}/units`}>
                {t('list.toVisits')}
              </a>
            )
          }
        >
          {t('list.noneText')}
        </Empty>
      ) : (
        <ul aria-label={t('list.caption')} className="border-t border-rule">
          {newest.map((visit) => (
            <Line key={visit.draftId} visit={visit} photos={photos} />
          ))}
        </ul>
      )}
      <OfferedList {...offered} />
      <p className="mt-8 text-sm text-soft">{t('person', { name: person.name })}</p>
    </>
  )
}

function Line({ visit, photos }: { visit: Taken; photos: Photo[] }) {
  const t = useTranslations('field')
  const methods = useTranslations('visit.methods')
  const said = useSaid()
  const when = useWhen()
  const standing = standingOf(visit, photos)
  const { method, visitedOn } = visit.content
  return (
    <li className="border-b border-rule">
      <a
        href={`#visit/${visit.draftId}`}
        className="flex min-h-14 flex-wrap items-center gap-x-4 py-2 no-underline hover:bg-sunk"
      >
        <span className="font-semibold">{said(visit.luggage.unit.name)}</span>
        <span className="text-ink">
          {typeof method === 'string' && method !== '' && methods(method)} <time>{visitedOn}</time>
        </span>
        <span className="text-sm text-soft">{t('list.edited', { at: when(visit.changedAt) })}</span>
        <span className="ms-auto">
          <Badge tone={tones[standing]}>{t(`standing.${standing}`)}</Badge>
        </span>
      </a>
    </li>
  )
}

/** What could be taken along: what the team writes already, and what is planned. */
function OfferedList({ drafts, planned }: Props['offered']) {
  const t = useTranslations('field.list')
  const methods = useTranslations('visit.methods')
  const when = useWhen()
  return (
    <>
      {drafts.length > 0 && (
        <Section title={t('offered')}>
          <ul>
            {drafts.map((draft) => (
              <OfferedLine key={draft.draftId} {...draft}>
                {t('offeredBy', { by: draft.updatedByName, at: when(draft.updatedAt) })}
              </OfferedLine>
            ))}
          </ul>
        </Section>
      )}
      {planned.length > 0 && (
        <Section title={t('planned')}>
          <ul>
            {planned.map((plan) => (
              <OfferedLine key={plan.id} {...plan} draftId={plan.id}>
                <time dateTime={plan.plannedOn}>{plan.plannedOn}</time> {methods(plan.method)} ·{' '}
                {plan.teamName}
              </OfferedLine>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

type OfferedProps = {
  programmeId: string
  unitId: string
  draftId: string
  unitZh: string
  unitEn: string
  children: ReactNode
}

function OfferedLine({ programmeId, unitId, draftId, unitZh, unitEn, children }: OfferedProps) {
  const t = useTranslations('field.list')
  const unit = useSaid()({ zh: unitZh, en: unitEn })
  return (
    <li className="flex min-h-14 flex-wrap items-center gap-x-4 border-b border-rule py-2">
      <span className="font-semibold">{unit}</span>
      <span className="text-sm text-soft">{children}</span>
      <a className="btn btn-s ms-auto" href={`#take/${programmeId}/${unitId}/${draftId}`}>
        {t('take')}
        <span className="sr-only"> {unit}</span>
      </a>
    </li>
  )
}
