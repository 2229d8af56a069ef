import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ActionRow } from '../../../../db/queries/actions.ts'
import { Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { ActionState } from './state.tsx'

type Props = {
  base: string
  rows: ActionRow[]
  total: number
  locale: string
  /** Whose it is goes without saying on a unit's own page. */
  unit?: boolean
  captionHidden?: boolean
  empty: ReactNode
}

/** Action items with their state and date; each opens its page. */
export async function ActionTable({
  base,
  rows,
  total,
  locale,
  unit = true,
  captionHidden = false,
  empty,
}: Props) {
  const t = await getTranslations('action')
  const groups = await getTranslations('meeting.groups')
  return (
    <Table
      caption={t('caption', { total })}
      captionHidden={captionHidden}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/actions/${id}`}
      empty={empty}
      columns={[
        ...(unit
          ? [{ key: 'unit', label: t('columns.unit'), cell: (row: ActionRow) => unitName(row, locale) }]
          : []),
        { key: 'text', label: t('columns.text'), names: true, cell: (row) => row.text },
        { key: 'state', label: t('columns.state'), cell: (row) => <ActionState state={row.state} /> },
        { key: 'due', label: t('columns.due'), cell: (row) => <time>{row.dueOn}</time> },
        {
          key: 'group',
          label: t('columns.group'),
          phoneOff: true,
          cell: (row) => (row.visitId ? t('sources.talk') : groups(row.group)),
        },
        {
          key: 'done',
          label: t('columns.done'),
          phoneOff: true,
          cell: (row) => row.doneOn && <time>{row.doneOn}</time>,
        },
      ]}
    />
  )
}
