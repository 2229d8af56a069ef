import { getTranslations } from 'next-intl/server'
import type { Standing } from '../../../../db/queries/ladder-board.ts'
import { type Day, workdaysBetween } from '../../../../lib/calendar.ts'
import { dutyText } from '../../../../lib/ladder/duty.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Link } from '../../../ui/link.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { RungBadge } from './rung-badge.tsx'

type Props = {
  base: string
  rows: Standing[]
  total: number
  today: Day
  locale: string
  /** Whether rows can be chosen to be chased. */
  choosable: boolean
  withUnit: boolean
  /** Whether a reader may propose more on a row's duty. */
  proposable: (row: Standing) => boolean
  filtered: boolean
}

/** Open duties with their rung, the highest first; each opens where one acts. */
export async function StandingTable(props: Props) {
  const { base, rows, total, filtered } = props
  const t = await getTranslations('ladder')
  return (
    <Table
      caption={t('caption', { total })}
      rows={rows}
      rowKey={dutyText}
      rowHref={({ path }) => `${base}/${path}`}
      columns={await columns(props)}
      empty={
        filtered ? (
          <Empty title={t('empty.filtered')} />
        ) : (
          <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
        )
      }
    />
  )
}

async function columns(props: Props): Promise<Column<Standing>[]> {
  const { locale, choosable, withUnit, today } = props
  const t = await getTranslations('ladder')
  const kinds = await getTranslations('clock.kinds')
  const title = (row: Standing) => (locale === 'en' ? row.titleEn : row.title)
  const days = ({ dueOn }: Standing) => {
    const over = workdaysBetween(dueOn, today)
    return over > 0 ? (
      <span className="text-seal">{t('over', { days: over })}</span>
    ) : (
      t('left', { days: -over })
    )
  }
  const choose: Column<Standing> = {
    key: 'choose',
    label: <span className="sr-only">{t('columns.choose')}</span>,
    cell: (row) => (
      <input
        type="checkbox"
        name="duties"
        value={dutyText(row)}
        disabled={row.chased}
        className="size-5"
        aria-label={t('chase.one', { title: `${unitName(row, locale)} ${title(row)}` })}
      />
    ),
  }
  return [
    ...(choosable ? [choose] : []),
    ...(withUnit
      ? [
          {
            key: 'unit',
            label: t('columns.unit'),
            phoneOff: true,
            cell: (row: Standing) => unitName(row, locale),
          },
        ]
      : []),
    {
      key: 'duty',
      label: t('columns.duty'),
      names: true,
      cell: (row) => (
        <>
          {withUnit && <span className="block sm:hidden">{unitName(row, locale)}</span>}
          <span className="text-soft">{kinds(row.kind)}</span> {title(row)}
        </>
      ),
    },
    {
      key: 'rung',
      label: t('columns.rung'),
      cell: (row) => (
        <>
          <RungBadge rung={row.rung} />
          <span className="mt-1 block whitespace-nowrap text-sm sm:hidden">{days(row)}</span>
        </>
      ),
    },
    {
      key: 'due',
      label: t('columns.due'),
      phoneOff: true,
      cell: ({ dueOn }) => <time>{dueOn}</time>,
    },
    {
      key: 'days',
      label: t('columns.days'),
      numeric: true,
      phoneOff: true,
      cell: days,
    },
    {
      key: 'since',
      label: t('columns.since'),
      numeric: true,
      phoneOff: true,
      cell: ({ reachedOn }) => t('stood', { days: workdaysBetween(reachedOn, today) }),
    },
    { key: 'sent', label: t('columns.sent'), cell: (row) => <Sent row={row} {...props} /> },
  ]
}

/** What the rung sent: a slip by its number, a proposal, or when people were told. */
async function Sent({ row, base, proposable }: Props & { row: Standing }) {
  const t = await getTranslations('ladder')
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {row.slipId ? (
        <Link className="whitespace-nowrap" href={`${base}/slips/${row.slipId}`}>
          {row.slipNumber ?? t('proposed')}
        </Link>
      ) : row.sentOn ? (
        t('sent', { on: row.sentOn })
      ) : (
        <span className="text-soft">{t('passed')}</span>
      )}
      {row.chased && <span>{t('chased')}</span>}
      {proposable(row) && (
        <Link className="no-print" href={`${base}/slips/new?duty=${dutyText(row)}`}>
          {t('propose.open')}
        </Link>
      )}
    </span>
  )
}
