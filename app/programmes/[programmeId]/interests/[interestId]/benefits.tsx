import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { AmountOf, BenefitRow } from '../../../../../db/queries/benefits.ts'
import type { InterestRow } from '../../../../../db/queries/interests.ts'
import type { View } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { sumsOn } from '../../../../../lib/interests/interest.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Picture } from '../../../../ui/charts/picture.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Section } from '../../../../ui/page-head.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { benefitCurve } from './benefit-curve.ts'
import { MoreForm, PlanForm, RealiseForm, VerifyPress } from './benefit-forms.tsx'

type Own = View<{ programmeId: string; interestId: string }, InterestRow>
type Props = { view: Own; benefits: BenefitRow[] }

/** What answers the claim in numbers: each benefit's plan, what was gained, what somebody else verified. */
export async function Benefits({ view, benefits }: Props) {
  const { programme, today, subject: interest, can } = view
  const t = await getTranslations('benefit')
  const stands = !interest.withdrawnOn
  return (
    <Section title={t('title')} sub={t('about')}>
      {benefits.length === 0 && <p className="text-soft">{t('none')}</p>}
      <Words of={['benefit']}>
        {benefits.map((benefit) => (
          <Benefit key={benefit.id} view={view} benefit={benefit} />
        ))}
        {stands && can('benefit.plan') && (
          <div className="no-print mt-6">
            <Details summary={t('plan.title')}>
              <PlanForm
                programmeId={programme.id}
                interestId={interest.id}
                submissionKey={randomUUID()}
                today={today}
                last={programme.endsOn}
                importance={interest.importance}
              />
            </Details>
          </div>
        )}
      </Words>
    </Section>
  )
}

async function Benefit({ view, benefit }: { view: Own; benefit: BenefitRow }) {
  const { programme, today, subject: interest, can } = view
  const t = await getTranslations('benefit')
  const { id, name, measureUnit, amounts } = benefit
  const { planned, realised, verified } = sumsOn(amounts, today)
  const stands = !interest.withdrawnOn
  const chart = {
    title: t('chart.title', { name }),
    day: t('chart.day'),
    planned: t('chart.planned'),
    realised: t('chart.realised'),
    verified: t('chart.verified'),
    missing: t('chart.missing'),
  }
  return (
    <article className="mb-8" id={`benefit-${id}`}>
      <h3>{name}</h3>
      <p className="mb-2 text-soft">
        {t('sums', { planned, verified, unit: measureUnit })}
        {realised > verified && (
          <span className="ms-3">{t('unverified', { amount: realised - verified, unit: measureUnit })}</span>
        )}
        <span className="ms-3">{t('importance', { importance: benefit.importance })}</span>
      </p>
      <Picture html={benefitCurve(amounts, today, chart)} />
      <Table
        caption={t('amounts', { name })}
        captionHidden
        dense
        columns={await amountColumns(view, benefit)}
        rows={amounts}
        rowKey={(row) => row.id}
      />
      <div className="no-print mt-3">
        {stands && can('benefit.realise', benefit) && (
          <RealiseForm
            programmeId={programme.id}
            benefitId={id}
            submissionKey={randomUUID()}
            today={today}
            first={interest.claimedOn}
            measureUnit={measureUnit}
          />
        )}
        {stands && can('benefit.plan') && (
          <MoreForm
            programmeId={programme.id}
            benefitId={id}
            submissionKey={randomUUID()}
            today={today}
            last={programme.endsOn}
            measureUnit={measureUnit}
          />
        )}
      </div>
    </article>
  )
}

async function amountColumns({ programme, can }: Own, benefit: BenefitRow): Promise<Column<AmountOf>[]> {
  const t = await getTranslations('benefit')
  const verifiable = (row: AmountOf) =>
    can('benefit.verify', { unitId: benefit.unitId, submittedBy: row.recordedById })
  return [
    { key: 'on', label: t('columns.on'), cell: (row) => <time>{row.on}</time> },
    {
      key: 'kind',
      label: t('columns.kind'),
      cell: (row) => t(row.kind),
    },
    {
      key: 'amount',
      label: `${t('columns.amount')} (${benefit.measureUnit})`,
      numeric: true,
      cell: (row) => row.amount,
    },
    {
      key: 'state',
      label: t('columns.state'),
      cell: (row) =>
        row.kind === 'planned' ? null : row.verifiedOn ? (
          t('verifiedBy', { on: row.verifiedOn, name: row.verifiedBy ?? '' })
        ) : verifiable(row) ? (
          <VerifyPress
            programmeId={programme.id}
            amountId={row.id}
            submissionKey={randomUUID()}
            about={`${row.on} ${row.amount}${benefit.measureUnit}`}
          />
        ) : (
          <Badge tone="warn">{t('waiting')}</Badge>
        ),
    },
    { key: 'note', label: t('columns.note'), phoneOff: true, cell: (row) => row.note },
  ]
}
