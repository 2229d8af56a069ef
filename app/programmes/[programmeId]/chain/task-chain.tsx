import { getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../../db/open.ts'
import { chainOfTask, type LinkRow } from '../../../../db/queries/chain.ts'
import { findTask } from '../../../../db/queries/tasks.ts'
import type { SeenUnits } from '../../../../lib/access/seen.ts'
import type { Day } from '../../../../lib/calendar.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { letterTone } from '../letters/tones.ts'
import { policyTitle } from '../policies/names.ts'

type Props = {
  read: Queryable
  programmeId: string
  taskId: string
  today: Day
  seen: SeenUnits
  locale: string
}

/** One task's chain, unit by unit: basis, letter, report, evidence; every link opens. */
export async function TaskChain({ read, programmeId, taskId, today, seen, locale }: Props) {
  const t = await getTranslations()
  const [task, rows] = await Promise.all([
    findTask(read, programmeId, taskId, seen),
    chainOfTask(read, programmeId, taskId, today, seen),
  ])
  if (!task) return null
  const base = `/programmes/${programmeId}`
  const columns: Column<LinkRow>[] = [
    { key: 'unit', label: t('chain.unit'), names: true, cell: (row) => unitName(row, locale) },
    {
      key: 'clause',
      label: t('chain.clause'),
      cell: (row) => (row.tied ? t('chain.columns.tied') : <Badge tone="warn">{t('chain.noClause')}</Badge>),
    },
    {
      key: 'letter',
      label: t('chain.letter'),
      cell: (row) =>
        row.letterId && row.letterState ? (
          <span className="inline-flex flex-wrap items-baseline gap-x-2">
            <Link href={`${base}/letters/${row.letterId}`}>{row.letterNumber}</Link>
            {row.letterState !== 'signed' && (
              <Badge tone={letterTone[row.letterState]}>{t(`letter.states.${row.letterState}`)}</Badge>
            )}
          </span>
        ) : (
          <Badge tone="warn">{t('chain.noLetter')}</Badge>
        ),
    },
    {
      key: 'report',
      label: t('chain.report'),
      cell: (row) =>
        row.reportId ? (
          <Link href={`${base}/reports/${row.reportId}`}>
            {t('chain.reportedOn', { on: row.reportedOn ?? '', percent: row.percent ?? 0 })}
          </Link>
        ) : (
          <Badge tone="warn">{t('chain.noReport')}</Badge>
        ),
    },
    {
      key: 'evidence',
      label: t('chain.evidence'),
      cell: (row) => (
        <span className="inline-flex flex-wrap gap-x-3">
          {row.verifiedOn && (
            <span>{t('chain.verifiedOn', { on: row.verifiedOn, percent: row.verifiedPercent ?? 0 })}</span>
          )}
          {row.files > 0 && <span>{t('chain.files', { count: row.files })}</span>}
        </span>
      ),
    },
  ]
  return (
    <Section
      id="task"
      title={t('chain.ofTask', { task: policyTitle(task, locale) })}
      actions={<Link href={`${base}/chain`}>{t('chain.back')}</Link>}
    >
      <Table
        caption={t('chain.ofTask', { task: policyTitle(task, locale) })}
        captionHidden
        dense
        columns={columns}
        rows={rows}
        rowKey={(row) => row.assignmentId}
        rowHref={(row) => `${base}/assignments/${row.assignmentId}`}
      />
    </Section>
  )
}
