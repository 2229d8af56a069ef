import { getTranslations } from 'next-intl/server'
import { plansOfPerson } from '../../../../db/queries/plans.ts'
import { planStanding } from '../../../../lib/plans/plan.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { baseOf, type WorkView } from './work-view.ts'

const shown = 8

/** The visits the person is to go to, the soonest first; nothing where none is planned. */
export async function NextVisits({ view }: { view: WorkView }) {
  const { read, programme, actor, today, locale } = view
  const rows = await plansOfPerson(read, programme.id, actor.id, shown)
  if (rows.length === 0) return null
  const t = await getTranslations('plan')
  const methods = await getTranslations('visit.methods')
  const base = baseOf(view)
  return (
    <Section title={t('mine.title')} id="next-visits">
      <Table
        caption={t('mine.title')}
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
            cell: (row) => (
              <>
                <time dateTime={row.plannedOn}>{row.plannedOn}</time>{' '}
                {planStanding(row, today) === 'late' && <Badge tone="seal">{t('states.late')}</Badge>}
              </>
            ),
          },
          {
            key: 'unit',
            label: t('columns.unit'),
            cell: (row) => <Link href={`${base}/units/${row.unitId}/dossier`}>{unitName(row, locale)}</Link>,
          },
          { key: 'method', label: t('columns.method'), cell: ({ method }) => methods(method) },
          { key: 'team', label: t('columns.team'), phoneOff: true, cell: ({ teamName }) => teamName },
        ]}
      />
    </Section>
  )
}
