import { getTranslations } from 'next-intl/server'
import { listAssignments } from '../../../../db/queries/assignments.ts'
import { countTasks, listTasks } from '../../../../db/queries/tasks.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { stageOf, titleOf } from '../../../../lib/assignments/names.ts'
import { countsOf } from '../../../../lib/tasks/counts.ts'
import { addressOf, filterOf } from '../../../../lib/tasks/search.ts'
import { Said } from '../../../frame/said.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { Table } from '../../../ui/table.tsx'
import { LightCounts } from './light-counts.tsx'
import { ProgressCell } from './progress-cell.tsx'
import { SourceMark } from './source-mark.tsx'
import { TaskTabs } from './task-tabs.tsx'

const perPage = 25

export async function generateMetadata() {
  return { title: (await getTranslations('task'))('title') }
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, search, can, locale } = view
  const t = await getTranslations()
  const filter = filterOf(search)
  const base = `/programmes/${programme.id}`
  const seen = seenUnits(view)
  const [total, tasks] = await Promise.all([
    countTasks(read, programme.id, seen),
    listTasks(read, programme.id, seen, perPage, (filter.page - 1) * perPage),
  ])
  const shares = await listAssignments(read, programme.id, today, {
    seen,
    keyTasks: tasks.map(({ id }) => id),
  })
  const rows = tasks.map((task) => ({
    ...task,
    counts: countsOf(
      shares.filter(({ keyTaskId }) => keyTaskId === task.id),
      today,
    ),
  }))
  const pages = Math.ceil(total / perPage)
  const issue = can('task.issue') && (
    <ButtonLink look="primary" href={`${base}/tasks/new`}>
      {t('task.issue')}
    </ButtonLink>
  )
  return (
    <>
      <Said search={search} />
      <PageHead
        title={t('task.title')}
        sub={t(seen === 'all' ? 'task.about' : 'task.aboutOwn', { count: total })}
        actions={issue}
      />
      <TaskTabs base={base} current="list" />
      <RowKeys />
      <Table
        caption={t('task.title')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${base}/tasks/${id}`}
        empty={
          <Empty title={t('task.empty')} action={issue}>
            {t('task.emptyText')}
          </Empty>
        }
        columns={[
          {
            key: 'title',
            label: t('task.name'),
            names: true,
            cell: (row) => (
              <>
                {row.number && `${row.number}. `}
                {titleOf(row, locale)}
                <time className="block text-sm text-soft sm:hidden">{row.dueOn}</time>
              </>
            ),
          },
          { key: 'stage', label: t('task.stage'), phoneOff: true, cell: (row) => stageOf(row, locale) },
          { key: 'due', label: t('task.dueOn'), phoneOff: true, cell: (row) => <time>{row.dueOn}</time> },
          {
            key: 'source',
            label: t('task.source'),
            phoneOff: true,
            cell: (row) => <SourceMark provenance={row.provenance} source={row.source} />,
          },
          {
            key: 'units',
            label: t('task.unitCount'),
            numeric: true,
            phoneOff: true,
            cell: (row) => row.counts.all,
          },
          { key: 'lights', label: t('task.lights'), cell: (row) => <LightCounts counts={row.counts} /> },
          {
            key: 'progress',
            label: t('task.progress'),
            cell: (row) => <ProgressCell progress={row.counts.progress} />,
          },
        ]}
      />
      <Pagination
        page={filter.page}
        pages={pages}
        href={(number) => addressOf(`${base}/tasks`, { page: number })}
        label={t('task.pages')}
        previous={t('task.previous')}
        next={t('task.next')}
        here={t('task.here', { page: filter.page, pages, total })}
      />
    </>
  )
})
