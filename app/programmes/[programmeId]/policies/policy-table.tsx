import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { PolicyRow } from '../../../../db/queries/policies.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { policyTitle } from './names.ts'
import { ReceivePress } from './receive-press.tsx'
import { StepMark } from './step-mark.tsx'

type Props = {
  programmeId: string
  rows: PolicyRow[]
  total: number
  today: string
  locale: string
  /** The unit whose own state is shown instead of counts, and whether its reader speaks for it. */
  ownUnit: string | null
  speaks: boolean
  empty: ReactNode
}

/** The documents on file: what each is, whether it binds, and how far it has arrived. */
export async function PolicyTable({
  programmeId,
  rows,
  total,
  today,
  locale,
  ownUnit,
  speaks,
  empty,
}: Props) {
  const t = await getTranslations('policy')
  const columns: Column<PolicyRow>[] = [
    { key: 'title', label: t('columns.title'), names: true, cell: (row) => policyTitle(row, locale) },
    {
      key: 'number',
      phoneOff: true,
      label: t('columns.number'),
      cell: (row) =>
        row.number ? (
          <span className="whitespace-nowrap">{row.number}</span>
        ) : (
          <span className="text-soft">{t('numberPending')}</span>
        ),
    },
    {
      key: 'issued',
      label: t('columns.issued'),
      phoneOff: true,
      cell: (row) =>
        row.publishedOn || row.signedOn ? (
          <time>{row.publishedOn ?? row.signedOn}</time>
        ) : (
          <span className="text-soft">{t('datePending')}</span>
        ),
    },
    {
      key: 'functions',
      label: t('columns.functions'),
      phoneOff: true,
      cell: (row) => row.functions.map((fn) => t(`functions.${fn}`)).join(locale === 'en' ? ', ' : '、'),
    },
    {
      key: 'force',
      phoneOff: true,
      label: t('columns.force'),
      cell: (row) =>
        row.withdrawnOn && row.withdrawnOn <= today ? (
          <Badge tone="warn">{t('withdrawnMark')}</Badge>
        ) : row.binding ? (
          <Badge>{t('binding')}</Badge>
        ) : (
          <span className="text-soft">{t('notBinding')}</span>
        ),
    },
    {
      key: 'clauses',
      label: t('columns.clauses'),
      numeric: true,
      phoneOff: true,
      cell: (row) => row.clauses,
    },
    ...(ownUnit ? ownColumns(ownUnit) : counts()),
  ]
  function counts(): Column<PolicyRow>[] {
    const share = (count: number, { binding, bound }: PolicyRow) =>
      binding ? t('ofBound', { count, bound }) : null
    return [
      {
        key: 'received',
        label: t('columns.received'),
        numeric: true,
        cell: (row) => share(row.received, row),
      },
      { key: 'planned', label: t('columns.planned'), numeric: true, cell: (row) => share(row.planned, row) },
    ]
  }
  function ownColumns(unitId: string): Column<PolicyRow>[] {
    const binds = (row: PolicyRow) => row.binding && row.bound > 0 && !row.withdrawnOn
    return [
      {
        key: 'received',
        label: t('columns.received'),
        cell: (row) =>
          binds(row) &&
          (row.receivedOn || !speaks ? (
            <StepMark dueOn={row.receiptDueOn} doneOn={row.receivedOn} today={today} />
          ) : (
            <ReceivePress
              programmeId={programmeId}
              policyId={row.id}
              unitId={unitId}
              submissionKey={randomUUID()}
              title={policyTitle(row, locale)}
              from="list"
            />
          )),
      },
      {
        key: 'planned',
        label: t('columns.planned'),
        cell: (row) =>
          binds(row) && <StepMark dueOn={row.planDueOn} doneOn={row.planIssuedOn} today={today} />,
      },
    ]
  }
  return (
    <Words of={['policy']}>
      <Table
        caption={t('caption', { total })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/programmes/${programmeId}/policies/${row.id}`}
        empty={empty}
      />
    </Words>
  )
}
