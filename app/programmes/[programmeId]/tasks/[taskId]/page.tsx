import { getTranslations } from 'next-intl/server'
import { listAssignments } from '../../../../../db/queries/assignments.ts'
import { recentHappenings } from '../../../../../db/queries/happenings.ts'
import { findTask } from '../../../../../db/queries/tasks.ts'
import { listUnits } from '../../../../../db/queries/units.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { stageOf, titleOf, unitOf } from '../../../../../lib/assignments/names.ts'
import { lightOf } from '../../../../../lib/assignments/standing.ts'
import { countsOf } from '../../../../../lib/tasks/counts.ts'
import { addressOf, filterOf, matches } from '../../../../../lib/tasks/search.ts'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { RowKeys } from '../../../../ui/row-keys.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Happenings } from '../../assignments/[assignmentId]/happenings.tsx'
import { LightWhy } from '../../assignments/light-why.tsx'
import { LightCounts } from '../light-counts.tsx'
import { ProgressCell } from '../progress-cell.tsx'
import { SourceMark } from '../source-mark.tsx'
import { UnitFilters } from '../unit-filters.tsx'

const perPage = 50
type Params = { programmeId: string; taskId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('task'))('one') }
}

export default page(
  {
    may: 'work.see',
    on: (read, { taskId }: Params, scene) => findTask(read, scene.programme.id, taskId, seenUnits(scene)),
  },
  async (view) => {
    const { read, subject: task, programme, today, search, can, locale } = view
    const t = await getTranslations()
    const filter = filterOf(search)
    const base = `/programmes/${programme.id}`
    const here = `${base}/tasks/${task.id}`
    const seen = seenUnits(view)
    const [shares, units, happened] = await Promise.all([
      listAssignments(read, programme.id, today, { seen, keyTasks: [task.id] }),
      listUnits(read, programme.id),
      recentHappenings(read, programme.id, { recordKind: 'task', recordId: task.id, limit: 20 }),
    ])
    const counts = countsOf(shares, today)
    const named = new Map(units.map((unit) => [unit.id, unit]))
    const found = shares.filter((share) => {
      const unit = named.get(share.unitId)
      return unit && matches(unit, filter) && (filter.light === '' || lightOf(share, today) === filter.light)
    })
    const pages = Math.max(1, Math.ceil(found.length / perPage))
    return (
      <>
        <Said search={search} />
        <PageHead
          above={
            <Breadcrumbs label={t('task.way')} way={[{ href: `${base}/tasks`, label: t('app.nav.tasks') }]} />
          }
          title={titleOf(task, locale)}
          sub={<LightCounts counts={counts} />}
          actions={can('task.edit', {}) && <ButtonLink href={`${here}/edit`}>{t('task.edit')}</ButtonLink>}
        />
        <DescriptionList
          items={[
            { term: t('task.content'), detail: task.content },
            { term: t('task.stage'), detail: stageOf(task, locale) },
            { term: t('task.dueOn'), detail: <time>{task.dueOn}</time> },
            { term: t('task.issuedOn'), detail: <time>{task.issuedOn}</time> },
            {
              term: t('task.source'),
              detail:
                task.provenance === 'entered' ? null : (
                  <SourceMark provenance={task.provenance} source={task.source} />
                ),
            },
            {
              term: t('task.progress'),
              detail: (
                <div className="max-w-96">
                  <ProgressCell progress={counts.progress} />
                </div>
              ),
            },
          ]}
        />
        <Section title={t('task.shares')} sub={t('task.sharesCount', { count: counts.all })}>
          {seen === 'all' && (
            <UnitFilters
              filter={filter}
              path={here}
              kinds={[...new Set(shares.map(({ unitKind }) => unitKind))]}
            />
          )}
          <RowKeys />
          <Table
            caption={t('task.shares')}
            captionHidden
            rows={found.slice((filter.page - 1) * perPage, filter.page * perPage)}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `${base}/assignments/${id}`}
            empty={<Empty title={t('task.noMatch')}>{t('task.noMatchText')}</Empty>}
            columns={[
              { key: 'unit', label: t('task.unit'), names: true, cell: (row) => unitOf(row, locale) },
              {
                key: 'light',
                label: t('task.light'),
                cell: (row) => <LightWhy standing={row} today={today} />,
              },
              { key: 'due', label: t('task.dueOn'), cell: (row) => <time>{row.dueOn}</time> },
              {
                key: 'reported',
                label: t('assignment.reported'),
                numeric: true,
                cell: (row) => <Percent value={row.acceptedOn ? 100 : row.reportedPercent} />,
              },
              {
                key: 'verified',
                label: t('assignment.verified'),
                numeric: true,
                cell: (row) => <Percent value={row.verifiedPercent} />,
              },
              {
                key: 'on',
                label: t('task.lastReport'),
                phoneOff: true,
                cell: (row) => row.reportedOn && <time>{row.reportedOn}</time>,
              },
            ]}
          />
          <Pagination
            page={filter.page}
            pages={pages}
            href={(number) => addressOf(here, filter, { page: number })}
            label={t('task.pages')}
            previous={t('task.previous')}
            next={t('task.next')}
            here={t('task.hereUnits', { page: filter.page, pages, total: found.length })}
          />
        </Section>
        {happened.length > 0 && (
          <Section title={t('assignment.happened')}>
            <Happenings events={happened} />
          </Section>
        )}
      </>
    )
  },
)

function Percent({ value }: { value: number | null }) {
  return value === null ? <span className="text-soft">—</span> : <span>{Math.round(value)}%</span>
}
