import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { RecheckRow } from '../../../../../db/queries/rechecks.ts'
import type { Subject } from '../../../../../lib/access/actor.ts'
import type { Permission } from '../../../../../lib/access/permissions.ts'
import type { Scene } from '../../../../../lib/access/scene.ts'
import { overdueBefore } from '../../../../../lib/findings/finding.ts'
import { gap } from '../../../../../lib/verifications/verification.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Table } from '../../../../ui/table.tsx'
import { taskTitle, unitName } from '../../findings/names.ts'
import { GapCell, whole } from '../gap-cells.tsx'

type View = Pick<Scene, 'programme' | 'today'> & {
  can: (permission: Permission, subject?: Subject) => boolean
  locale: string
}
type Props = { view: View; rows: RecheckRow[]; caption: string; empty: ReactNode }

/** What was drawn: accepted as complete, and what the second look found. */
export async function RecheckTable({ view, rows, caption, empty }: Props) {
  const t = await getTranslations('recheck')
  const { programme, today, can, locale } = view
  const base = `/programmes/${programme.id}`
  const todo = (row: RecheckRow) => {
    if (row.dueOn === null) return null
    if (!can('verification.record', row)) return <time>{row.dueOn}</time>
    return (
      <Link
        className="link -my-2.5 inline-flex min-h-11 items-center"
        href={`${base}/assignments/${row.assignmentId}/verify`}
      >
        {t('verify', { on: row.dueOn })}
      </Link>
    )
  }
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ assignmentId }) => assignmentId}
      rowHref={({ assignmentId }) => `${base}/assignments/${assignmentId}`}
      empty={empty}
      columns={[
        { key: 'unit', label: t('columns.unit'), cell: (row) => unitName(row, locale) },
        {
          key: 'task',
          label: t('columns.task'),
          names: true,
          cell: (row) => <span className="font-normal">{taskTitle(row, locale)}</span>,
        },
        {
          key: 'accepted',
          label: t('columns.accepted'),
          phoneOff: true,
          cell: (row) => <time>{row.acceptedOn}</time>,
        },
        { key: 'verified', label: t('columns.verified'), numeric: true, cell: (row) => whole(row.verified) },
        {
          key: 'gap',
          label: t('columns.gap'),
          numeric: true,
          phoneOff: true,
          cell: (row) => <GapCell gap={gap(100, row.verified)} />,
        },
        {
          key: 'state',
          label: t('columns.state'),
          cell: (row) => {
            if (row.verifiedOn) return <time>{row.verifiedOn}</time>
            const late = row.dueOn !== null && row.dueOn < overdueBefore(today)
            return (
              <>
                {todo(row) ?? <span className="text-soft">{t('waits')}</span>}{' '}
                {late && <Badge tone="seal">{t('late')}</Badge>}
              </>
            )
          },
        },
      ]}
    />
  )
}
