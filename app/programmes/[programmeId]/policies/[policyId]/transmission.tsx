import { getTranslations } from 'next-intl/server'
import type { PolicyPage } from '../../../../../db/queries/policies.ts'
import { listPolicies } from '../../../../../db/queries/policies.ts'
import { listTransmission, type TransmissionRow } from '../../../../../db/queries/receipts.ts'
import type { View } from '../../../../../lib/access/view.ts'
import { overdueBefore } from '../../../../../lib/findings/finding.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Section } from '../../../../ui/page-head.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { unitName } from '../../findings/names.ts'
import { addressOf } from '../../findings/search.ts'
import { Pages } from '../../visits/pages.tsx'
import { StepMark } from '../step-mark.tsx'
import { PlanList } from './plan-list.tsx'

type Props = { view: View<{ programmeId: string; policyId: string }, PolicyPage>; policy: PolicyPage }

const size = 50

/** Receipts and local plans unit by unit, those that are late first. */
export async function Transmission({ view, policy }: Props) {
  const { read, programme, today, locale, search } = view
  const t = await getTranslations('policy')
  const late = search.show === 'late'
  const at = Math.max(1, Math.min(10_000, Math.floor(Number(search.page)) || 1))
  const which = { seen: 'all' as const, overdueBefore: overdueBefore(today) }
  const [{ rows, total }, all, overdue] = await Promise.all([
    listTransmission(
      read,
      programme.id,
      policy.id,
      today,
      { ...which, late },
      { from: (at - 1) * size, size },
    ),
    listPolicies(read, programme.id, today, { seen: 'all', id: policy.id }, { from: 0, size: 1 }),
    listTransmission(read, programme.id, policy.id, today, { ...which, late: true }, { from: 0, size: 1 }),
  ])
  const counts = all.rows[0]
  const here = `/programmes/${programme.id}/policies/${policy.id}`
  const columns: Column<TransmissionRow>[] = [
    { key: 'unit', label: t('columns.unit'), names: true, cell: (row) => unitName(row, locale) },
    {
      key: 'received',
      label: t('columns.received'),
      cell: (row) => <StepMark dueOn={policy.receiptDueOn} doneOn={row.receivedOn} today={today} />,
    },
    {
      key: 'planned',
      label: t('columns.planned'),
      cell: (row) => <StepMark dueOn={policy.planDueOn} doneOn={row.planIssuedOn} today={today} />,
    },
    {
      key: 'plan',
      label: t('columns.plan'),
      phoneOff: true,
      cell: (row) => <PlanList programmeId={programme.id} plans={row.plans} />,
    },
  ]
  return (
    <Section
      id="transmission"
      title={t('transmission.title')}
      sub={
        counts &&
        t('transmission.sub', { received: counts.received, planned: counts.planned, bound: counts.bound })
      }
    >
      <Tabs
        label={t('transmission.views')}
        tabs={[
          {
            href: `${here}#transmission`,
            label: `${t('transmission.all')} ${counts?.bound ?? 0}`,
            current: !late,
          },
          {
            href: `${here}?show=late#transmission`,
            label: `${t('transmission.late')} ${overdue.total}`,
            current: late,
          },
        ]}
      />
      <Table
        caption={t('transmission.caption')}
        captionHidden
        dense
        columns={columns}
        rows={rows}
        rowKey={(row) => row.unitId}
        rowHref={(row) => `/programmes/${programme.id}/units/${row.unitId}`}
        empty={<Empty title={t('transmission.none')} />}
      />
      <Pages
        page={at}
        total={total}
        size={size}
        href={(page) => `${addressOf(here, { show: late ? 'late' : undefined, page })}#transmission`}
      />
    </Section>
  )
}
