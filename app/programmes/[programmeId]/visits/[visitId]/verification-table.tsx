import { getLocale, getTranslations } from 'next-intl/server'
import type { VerificationRow } from '../../../../../db/queries/verifications.ts'
import { gap } from '../../../../../lib/verifications/verification.ts'
import { Table } from '../../../../ui/table.tsx'
import { taskTitle } from '../../findings/names.ts'

/** What the visit verified, beside what the unit had reported by that day. */
export async function VerificationTable({
  programmeId,
  rows,
}: {
  programmeId: string
  rows: VerificationRow[]
}) {
  const t = await getTranslations('verification')
  const locale = await getLocale()
  return (
    <Table
      caption={t('caption')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ assignmentId }) => `/programmes/${programmeId}/assignments/${assignmentId}`}
      columns={[
        {
          key: 'assignment',
          label: t('columns.assignment'),
          names: true,
          cell: (row) => <span className="font-normal">{taskTitle(row, locale)}</span>,
        },
        {
          key: 'reported',
          label: t('columns.reported'),
          numeric: true,
          cell: ({ reported }) => (reported === null ? t('notReported') : `${reported}%`),
        },
        { key: 'verified', label: t('columns.verified'), numeric: true, cell: verifiedCell },
        { key: 'basis', label: t('columns.basis'), cell: ({ basis }) => basis },
      ]}
    />
  )

  function verifiedCell({ percent, reported }: VerificationRow) {
    const points = gap(reported, percent)
    return (
      <>
        {percent}%
        {points !== null && points > 0 && (
          <span className="block text-sm text-seal">{t('gap', { points: String(points) })}</span>
        )}
      </>
    )
  }
}
