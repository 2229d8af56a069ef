import { getTranslations } from 'next-intl/server'
import { listAssignmentGaps, listUnitGaps, verificationCoverage } from '../../../../db/queries/gaps.ts'
import { page } from '../../../../lib/access/view.ts'
import { gap } from '../../../../lib/verifications/verification.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Meter } from '../../../ui/meter.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { Table } from '../../../ui/table.tsx'
import { taskTitle, unitName } from '../findings/names.ts'
import { SupervisionViews } from '../visits/views.tsx'
import { GapCell, whole } from './gap-cells.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('verification'))('gaps.title') }
}

const most = 30

/** Where what is reported and what was found lie apart: the assignments with the widest gap, then every unit. */
export default page({ may: 'units.see-all' }, async ({ read, programme, today, locale }) => {
  const t = await getTranslations('verification')
  const [coverage, assignments, units] = await Promise.all([
    verificationCoverage(read, programme.id, today),
    listAssignmentGaps(read, programme.id, today, most),
    listUnitGaps(read, programme.id, today),
  ])
  const base = `/programmes/${programme.id}`
  const share = coverage.assignments > 0 ? coverage.verified / coverage.assignments : 0
  return (
    <>
      <PageHead title={t('gaps.title')} sub={t('gaps.about')} />
      <SupervisionViews base={base} current="gaps" all />
      <RowKeys />
      <div className="mb-6 max-w-xl">
        <Meter
          label={t('gaps.coverage')}
          value={share}
          figure={t('gaps.coverageOf', {
            verified: coverage.verified,
            assignments: coverage.assignments,
            percent: Math.round(share * 100),
          })}
        />
      </div>
      <Section title={t('gaps.assignments')} sub={t('gaps.assignmentsAbout', { count: most })}>
        <Table
          caption={t('gaps.assignments')}
          captionHidden
          rows={assignments}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `${base}/assignments/${id}`}
          dense
          empty={<Empty title={t('gaps.none')} />}
          columns={[
            { key: 'unit', label: t('gaps.unit'), cell: (row) => unitName(row, locale) },
            {
              key: 'task',
              label: t('columns.assignment'),
              names: true,
              cell: (row) => <span className="font-normal">{taskTitle(row, locale)}</span>,
            },
            {
              key: 'reported',
              label: t('columns.reported'),
              numeric: true,
              cell: (row) => whole(row.reported),
            },
            {
              key: 'verified',
              label: t('columns.verified'),
              numeric: true,
              cell: (row) => whole(row.verified),
            },
            {
              key: 'gap',
              label: t('gaps.gap'),
              numeric: true,
              cell: (row) => <GapCell gap={gap(row.reported ?? 0, row.verified)} />,
            },
            {
              key: 'on',
              label: t('gaps.verifiedOn'),
              phoneOff: true,
              cell: (row) => <time dateTime={row.verifiedOn}>{row.verifiedOn}</time>,
            },
          ]}
        />
      </Section>
      <Section title={t('gaps.units')} sub={t('gaps.unitsAbout')}>
        <Table
          caption={t('gaps.units')}
          captionHidden
          rows={units}
          rowKey={({ unitId }) => unitId}
          rowHref={({ unitId }) => `${base}/units/${unitId}`}
          dense
          columns={[
            { key: 'unit', label: t('gaps.unit'), names: true, cell: (row) => unitName(row, locale) },
            {
              key: 'coverage',
              label: t('gaps.verifiedOf'),
              numeric: true,
              cell: (row) => `${row.verified} / ${row.assignments}`,
            },
            {
              key: 'reported',
              label: t('columns.reported'),
              numeric: true,
              cell: (row) => whole(row.reportedPercent),
            },
            {
              key: 'verified',
              label: t('columns.verified'),
              numeric: true,
              cell: (row) => whole(row.verifiedPercent),
            },
            { key: 'gap', label: t('gaps.gap'), numeric: true, cell: (row) => <GapCell gap={row.gap} /> },
          ]}
        />
      </Section>
    </>
  )
})
