'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { type Photo, standingOf, type Taken } from '../../lib/visit-drafts/taken.ts'
import { Details } from '../ui/details.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Flash } from '../ui/flash.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { DossierView } from './dossier-view.tsx'
import { useSaid } from './field-context.ts'
import { GiveUp } from './give-up.tsx'
import { VisitDraftForm } from './visit-draft-form.tsx'

type Props = { visit: Taken; photos: Photo[] }

/** One visit on the device: its unit's dossier, what stands in the way of sending, and the form. */
export function VisitPage({ visit, photos }: Props) {
  const t = useTranslations('field.visit')
  const said = useSaid()
  const { luggage, draftId, visitId, trouble } = visit
  const programmeId = luggage.programme.id
  return (
    <div className="max-w-2xl">
      <PageHead
        above={
          <p>
            <a href="#list">← {t('back')}</a>
          </p>
        }
        title={said(luggage.unit.name)}
        sub={said(luggage.programme.name)}
      />
      {visitId && (
        <Flash tone="good">
          {t('submitted')} <a href={`/programmes/${programmeId}/visits/${visitId}`}>{t('open')}</a>
        </Flash>
      )}
      {trouble?.kind === 'refused' && <Flash tone="seal">{t('refused', { message: trouble.message })}</Flash>}
      {trouble?.kind === 'ended' && (
        <Flash tone="seal">
          {t(`ended.${trouble.how}`, { by: trouble.by })}{' '}
          {trouble.visitId && (
            <a href={`/programmes/${programmeId}/visits/${trouble.visitId}`}>{t('open')}</a>
          )}
        </Flash>
      )}
      {trouble?.kind === 'invalid' && <Faults message={trouble.message} errors={trouble.errors} />}
      {trouble?.kind === 'conflict' && <ConflictPanel visit={visit} trouble={trouble} />}
      <Details summary={t('dossier')}>
        <DossierView luggage={luggage} />
        {!visitId && (
          <p className="mt-3">
            <a href={`#take/${programmeId}/${luggage.unit.id}/${draftId}`}>{t('refresh')}</a>
          </p>
        )}
      </Details>
      {!visitId && <VisitDraftForm visit={visit} photos={photos} />}
      <GiveUp visit={visit} standing={standingOf(visit, photos)} />
    </div>
  )
}

type FaultsProps = { message: string; errors: Record<string, string> }

/** Summed up where it is first seen; it takes the focus then, and not again with every word that is kept. */
function Faults({ message, errors }: FaultsProps) {
  const text = JSON.stringify(errors)
  const listed = useMemo(
    () =>
      Object.entries(JSON.parse(text) as Record<string, string>).map(([id, said]) => ({ id, message: said })),
    [text],
  )
  return <ErrorSummary title={message} errors={listed} />
}
