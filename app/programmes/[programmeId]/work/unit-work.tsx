import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { type AssignmentRow, listAssignments } from '../../../../db/queries/assignments.ts'
import { listSelfChecks } from '../../../../db/queries/self-check-pages.ts'
import { openFindings } from '../../../../db/queries/work.ts'
import { titleOf, unitOf } from '../../../../lib/assignments/names.ts'
import { byUrgency, isLate, isOpen, reportOwed } from '../../../../lib/assignments/standing.ts'
import { Badge } from '../../../ui/badge.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { Table } from '../../../ui/table.tsx'
import { LightWhy } from '../assignments/light-why.tsx'
import { SelfCheckTable } from '../self-checks/self-check-table.tsx'
import { Findings } from './findings.tsx'
import { baseOf, type WorkView } from './work-view.ts'

const most = 100

/** A unit's own list, the most pressing first, each with the one press that reports on it. */
export async function UnitWork({ view, units }: { view: WorkView; units: string[] }) {
  const t = await getTranslations('work')
  const own = await getTranslations('self-check')
  const { read, programme, today, locale } = view
  const [shares, findings, selfChecks] = await Promise.all([
    listAssignments(read, programme.id, today, { seen: units, limit: most }),
    openFindings(read, programme.id, today, { seen: units, limit: 20 }),
    listSelfChecks(read, programme.id, { seen: units, owed: true }, { from: 0, size: 20 }),
  ])
  const sorted = [...shares].sort(byUrgency(today)) as AssignmentRow[]
  const open = sorted.filter((share) => isOpen(share, today))
  const closed = sorted.filter((share) => !isOpen(share, today))
  const several = new Set(shares.map(({ unitId }) => unitId)).size > 1
  const names = [...new Set(shares.map((share) => unitOf(share, locale)))].join('、')
  return (
    <>
      <Section
        title={t('mine')}
        sub={t('mineCount', {
          unit: names,
          open: open.length,
          late: open.filter((share) => isLate(share, today)).length,
        })}
      >
        <Shares
          view={view}
          rows={open}
          several={several}
          empty={<Empty title={t('allDone')}>{t('allDoneText')}</Empty>}
        />
        {closed.length > 0 && (
          <Details summary={t('closed', { count: closed.length })}>
            <Shares view={view} rows={closed} several={several} empty={null} />
          </Details>
        )}
      </Section>
      {selfChecks.total > 0 && (
        <Section title={own('work.title')} sub={own('work.sub', { count: selfChecks.total })}>
          <SelfCheckTable
            base={baseOf(view)}
            rows={selfChecks.rows}
            total={selfChecks.total}
            today={today}
            unit={several}
            captionHidden
          />
        </Section>
      )}
      <Section title={t('findings')} sub={t('count', { count: findings[0]?.total ?? 0 })}>
        <Findings view={view} rows={findings} empty="noFindings" unit={several} />
      </Section>
    </>
  )
}

type SharesProps = { view: WorkView; rows: AssignmentRow[]; several: boolean; empty: ReactNode }

async function Shares({ view, rows, several, empty }: SharesProps) {
  const t = await getTranslations('work')
  const { today, locale, can } = view
  const base = baseOf(view)
  return (
    <Table
      caption={t('mine')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/assignments/${id}`}
      empty={empty}
      columns={[
        {
          key: 'title',
          label: t('task'),
          names: true,
          cell: (row) =>
            several ? `${unitOf(row, locale)} · ${titleOf(row, locale)}` : titleOf(row, locale),
        },
        {
          key: 'light',
          label: t('light'),
          cell: (row) => (
            <>
              <LightWhy standing={row} today={today} />
              <time className="text-sm text-soft sm:hidden">{row.dueOn}</time>
            </>
          ),
        },
        { key: 'due', label: t('due'), phoneOff: true, cell: (row) => <time>{row.dueOn}</time> },
        {
          key: 'last',
          label: t('lastPercent'),
          numeric: true,
          phoneOff: true,
          cell: (row) => <Last row={row} />,
        },
        { key: 'next', label: t('nextReport'), cell: (row) => <Next row={row} today={today} /> },
        {
          key: 'do',
          label: <span className="sr-only">{t('do')}</span>,
          cell: (row) =>
            isOpen(row, today) && can('report.submit', row) ? (
              <ButtonLink
                size="s"
                look={row.id === rows[0]?.id ? 'primary' : 'secondary'}
                href={`${base}/assignments/${row.id}/report`}
              >
                {t('report')}
              </ButtonLink>
            ) : null,
        },
      ]}
    />
  )
}

/** What was reported last, and beside it what was found: nobody shows the one without the other. */
async function Last({ row }: { row: AssignmentRow }) {
  const t = await getTranslations('work')
  const reported = row.acceptedOn ? 100 : row.reportedPercent
  return (
    <>
      {reported === null ? <span className="text-soft">—</span> : `${Math.round(reported)}%`}
      {!row.acceptedOn && <time className="block text-sm text-soft">{row.reportedOn}</time>}
      {row.verifiedPercent !== null && (
        <span className="block text-sm text-soft">
          {t('verified', { percent: Math.round(row.verifiedPercent) })}
        </span>
      )}
    </>
  )
}

async function Next({ row, today }: { row: AssignmentRow; today: string }) {
  const t = await getTranslations('work')
  if (row.returnedReportId) return <Badge tone="seal">{t('returned')}</Badge>
  const owed = reportOwed(row, today)
  if (!owed) return <span className="text-soft">—</span>
  return (
    <>
      <time>{owed.dueOn}</time> {owed.late && <Badge tone="seal">{t('late')}</Badge>}
    </>
  )
}
