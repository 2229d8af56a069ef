import { getTranslations } from 'next-intl/server'
import type { PlanRow } from '../../../../../db/queries/plans.ts'
import { addDays, type Day, weekdayOf } from '../../../../../lib/calendar.ts'
import { planStanding } from '../../../../../lib/plans/plan.ts'
import { Badge, type BadgeTone } from '../../../../ui/badge.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../../ui/page-head.tsx'
import { Table } from '../../../../ui/table.tsx'
import { unitName } from '../../findings/names.ts'
import type { About } from './about.ts'

const tones: Record<string, BadgeTone> = { ahead: 'plain', late: 'seal', done: 'done', dropped: 'plain' }

/** The plan by weeks: the weeks with something still to do stand open. */
export async function PlanList(about: About) {
  const { round, plans, base, mayPlan, today } = about
  const t = await getTranslations('plan')
  const here = `${base}/rounds/${round.id}`
  const done = plans.filter(({ visitId }) => visitId).length
  const weeks = [...Map.groupBy(plans, ({ plannedOn }) => mondayOf(plannedOn))].sort()
  return (
    <Section
      title={t('title')}
      sub={t('sub', { done, all: plans.length })}
      id="plan"
      actions={
        mayPlan && (
          <>
            <ButtonLink size="s" href={`${here}/gaps`} look="primary">
              {t('gaps.title')}
            </ButtonLink>
            <ButtonLink size="s" href={`${here}/plan`}>
              {t('new')}
            </ButtonLink>
          </>
        )
      }
    >
      {plans.length === 0 && <Empty title={t('none')}>{t('noneText')}</Empty>}
      {weeks.map(([monday, some]) => (
        <Details
          key={monday}
          summary={`${t('week', { first: monday, last: addDays(monday, 6) })} · ${t('sub', {
            done: some.filter(({ visitId }) => visitId).length,
            all: some.length,
          })}`}
          open={addDays(monday, 6) >= today}
        >
          <WeekTable rows={some} {...about} />
        </Details>
      ))}
    </Section>
  )
}

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

async function WeekTable({ rows, base, locale, today }: About & { rows: PlanRow[] }) {
  const t = await getTranslations('plan')
  const methods = await getTranslations('visit.methods')
  return (
    <Table
      caption={t('caption')}
      captionHidden
      dense
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/plans/${id}`}
      columns={[
        {
          key: 'day',
          label: t('columns.day'),
          names: true,
          cell: ({ plannedOn }) => <time dateTime={plannedOn}>{plannedOn}</time>,
        },
        {
          key: 'unit',
          label: t('columns.unit'),
          cell: (row) => <Link href={`${base}/units/${row.unitId}/dossier`}>{unitName(row, locale)}</Link>,
        },
        { key: 'method', label: t('columns.method'), cell: ({ method }) => methods(method) },
        { key: 'team', label: t('columns.team'), phoneOff: true, cell: ({ teamName }) => teamName },
        {
          key: 'who',
          label: t('columns.who'),
          phoneOff: true,
          cell: ({ members }) => members.map(({ name }) => name).join(locale === 'en' ? ', ' : '、'),
        },
        {
          key: 'state',
          label: t('columns.state'),
          cell: (row) => {
            const state = planStanding(row, today)
            return <Badge tone={tones[state] ?? 'plain'}>{t(`states.${state}`)}</Badge>
          },
        },
      ]}
    />
  )
}
