import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SelfCheckRow } from '../../../../db/queries/self-check-pages.ts'
import type { Day } from '../../../../lib/calendar.ts'
import { type SelfCheckState, stateOf } from '../../../../lib/self-checks/self-check.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { listTitle } from './names.ts'

type Props = {
  base: string
  rows: SelfCheckRow[]
  total: number
  today: Day
  /** Left out where all are of one unit, or of one list. */
  unit?: boolean
  list?: boolean
  captionHidden?: boolean
  empty?: ReactNode
}

const tones: Record<SelfCheckState, BadgeTone> = {
  open: 'plain',
  late: 'seal',
  answered: 'warn',
  examined: 'done',
}

/** What was sent, to whom, by when, whether it was answered, and what differed when it was looked at. */
export async function SelfCheckTable({
  base,
  rows,
  total,
  today,
  unit = true,
  list = true,
  captionHidden = false,
  empty = null,
}: Props) {
  const t = await getTranslations('self-check')
  const locale = await getLocale()
  const columns: (Column<SelfCheckRow> | false)[] = [
    unit && { key: 'unit', label: t('columns.unit'), names: true, cell: (row) => unitName(row, locale) },
    list && { key: 'list', label: t('columns.list'), names: !unit, cell: (row) => listTitle(row, locale) },
    {
      key: 'state',
      label: t('columns.state'),
      cell: (row) => {
        const state = stateOf(row, today)
        return <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
      },
    },
    { key: 'due', label: t('columns.due'), cell: ({ dueOn }) => <time dateTime={dueOn}>{dueOn}</time> },
    {
      key: 'answered',
      label: t('columns.answered'),
      phoneOff: true,
      cell: ({ answeredOn }) => answeredOn && <time dateTime={answeredOn}>{answeredOn}</time>,
    },
    {
      key: 'differences',
      label: t('columns.differences'),
      numeric: true,
      cell: ({ examined, differences }) =>
        examined > 0 && t('differencesOf', { differences: String(differences), examined: String(examined) }),
    },
  ]
  return (
    <Table
      caption={t('caption', { total })}
      captionHidden={captionHidden}
      columns={columns.filter((column): column is Column<SelfCheckRow> => column !== false)}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/self-checks/${id}`}
      dense
      empty={empty}
    />
  )
}
