import { getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../../db/open.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import { countOpenReplies, listVisits, type VisitRow } from '../../../../db/queries/visits.ts'
import type { SeenUnits } from '../../../../lib/access/seen.ts'
import type { Day } from '../../../../lib/calendar.ts'
import { overdueBefore } from '../../../../lib/findings/finding.ts'
import { replyStanding } from '../../../../lib/visits/visit.ts'
import { Badge } from '../../../ui/badge.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Link } from '../../../ui/link.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { addressOf } from '../findings/search.ts'
import { Pages } from './pages.tsx'
import type { VisitSearch } from './search.ts'
import { unitOptions } from './unit-options.ts'
import { VisitFilters } from './visit-filters.tsx'

type Props = {
  read: Queryable
  programmeId: string
  units: SeenUnits
  search: VisitSearch
  locale: string
  today: Day
  mayLog: boolean
}

const size = 50

/** The visits, newest first, by unit, method and period. */
export async function VisitLedger({ read, programmeId, units, search, locale, today, mayLog }: Props) {
  const t = await getTranslations('visit')
  const { unit, method, reply, from, to } = search
  const base = `/programmes/${programmeId}/visits`
  const filter = { units, unitId: unit, method, reply, from, to }
  const [{ rows, total }, replies, all] = await Promise.all([
    listVisits(read, programmeId, filter, { from: (search.page - 1) * size, size }),
    countOpenReplies(read, programmeId, units, overdueBefore(today)),
    units === 'all' ? listUnits(read, programmeId) : [],
  ])
  const filtered = Boolean(unit || method || reply || from || to)
  const columns: Column<VisitRow>[] = [
    {
      key: 'day',
      label: t('columns.day'),
      names: true,
      cell: ({ visitedOn }) => <time dateTime={visitedOn}>{visitedOn}</time>,
    },
    {
      key: 'unit',
      label: t('columns.unit'),
      cell: (row) => <span className="whitespace-nowrap">{unitName(row, locale)}</span>,
    },
    {
      key: 'method',
      label: t('columns.method'),
      cell: (row) => <span className="whitespace-nowrap">{t(`methods.${row.method}`)}</span>,
    },
    ...(reply
      ? [
          {
            key: 'reply',
            label: t('columns.reply'),
            cell: (row: VisitRow) => (
              <Badge tone={replyStanding(row, today) === 'late' ? 'seal' : 'warn'}>{row.replyDueOn}</Badge>
            ),
          },
        ]
      : []),
    {
      key: 'conclusion',
      label: t('columns.conclusion'),
      phoneOff: true,
      cell: ({ conclusion }) => <span className="line-clamp-2">{conclusion}</span>,
    },
    { key: 'loggedBy', label: t('columns.loggedBy'), phoneOff: true, cell: ({ loggedBy }) => loggedBy },
    {
      key: 'findings',
      label: <span title={t('findingsHint')}>{t('columns.findings')}</span>,
      numeric: true,
      cell: (row) =>
        row.findings > 0 && t('findingsOf', { open: String(row.openFindings), all: String(row.findings) }),
    },
    {
      key: 'verified',
      label: t('columns.verified'),
      numeric: true,
      phoneOff: true,
      cell: ({ verifications }) => verifications || null,
    },
  ]
  return (
    <>
      <VisitFilters
        search={search}
        units={units === 'all' ? unitOptions(all, locale, (kind) => t(`kinds.${kind}`)) : null}
        {...(filtered ? { clearHref: base } : {})}
      />
      {replies.open > 0 && (
        <p className="no-print mb-3">
          {t('reply.open', { open: replies.open, late: replies.late })}{' '}
          <Link className="link inline-flex min-h-11 items-center" href={reply ? base : `${base}?reply=open`}>
            {t(reply ? 'reply.all' : 'reply.show')}
          </Link>
        </p>
      )}
      <Table
        caption={t('caption', { total })}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${base}/${id}`}
        dense
        empty={
          filtered ? (
            <Empty title={t('empty.filtered')} />
          ) : (
            <Empty
              title={t('empty.title')}
              action={mayLog && <ButtonLink href={`${base}/new`}>{t('new')}</ButtonLink>}
            >
              {t('empty.text')}
            </Empty>
          )
        }
      />
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(page) => addressOf(base, { unit, method, reply, from, to, page })}
      />
    </>
  )
}
