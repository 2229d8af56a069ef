import { getTranslations } from 'next-intl/server'
import { type AssignmentRow, listAssignments } from '../../../../../db/queries/assignments.ts'
import { countTasks, listTasks } from '../../../../../db/queries/tasks.ts'
import { listUnits } from '../../../../../db/queries/units.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { titleOf } from '../../../../../lib/assignments/names.ts'
import { lightOf } from '../../../../../lib/assignments/standing.ts'
import { lights } from '../../../../../lib/scoring/tallies.ts'
import { addressOf, filterOf, matches } from '../../../../../lib/tasks/search.ts'
import { Picture } from '../../../../ui/charts/picture.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Light } from '../../../../ui/light.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { RowKeys } from '../../../../ui/row-keys.tsx'
import { TaskTabs } from '../task-tabs.tsx'
import { UnitFilters } from '../unit-filters.tsx'
import { folded, type MatrixRow, matrix } from './matrix.ts'

const unitsPerPage = 50
const tasksPerPage = 12

export async function generateMetadata() {
  return { title: (await getTranslations('task'))('matrixTitle') }
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, search, locale } = view
  const t = await getTranslations()
  const filter = filterOf(search)
  const base = `/programmes/${programme.id}`
  const path = `${base}/tasks/matrix`
  const seen = seenUnits(view)
  const [total, tasks, all] = await Promise.all([
    countTasks(read, programme.id, seen),
    listTasks(read, programme.id, seen, tasksPerPage, (filter.part - 1) * tasksPerPage),
    listUnits(read, programme.id),
  ])
  const own = all.filter((unit) => seen === 'all' || seen.includes(unit.id))
  const found = own.filter((unit) => matches(unit, filter))
  const shares = await listAssignments(read, programme.id, today, {
    seen,
    units: found.map(({ id }) => id),
    keyTasks: tasks.map(({ id }) => id),
  })
  const byUnit = new Map<string, AssignmentRow[]>()
  for (const share of shares) byUnit.set(share.unitId, [...(byUnit.get(share.unitId) ?? []), share])
  const lit = found.filter(
    ({ id }) =>
      filter.light === '' || (byUnit.get(id) ?? []).some((share) => lightOf(share, today) === filter.light),
  )
  const shown = lit.slice((filter.page - 1) * unitsPerPage, filter.page * unitsPerPage)
  const rows: MatrixRow[] = shown.map((unit) => ({
    label: locale === 'en' ? unit.shortEn : unit.shortZh,
    cells: tasks.map((task) => {
      const share = byUnit.get(unit.id)?.find(({ keyTaskId }) => keyTaskId === task.id)
      if (!share) return null
      return {
        id: share.id,
        light: lightOf(share, today),
        percent: share.acceptedOn ? 100 : share.reportedPercent,
      }
    }),
  }))
  const words = {
    caption: t('task.matrixTitle'),
    unit: t('task.unit'),
    heads: tasks.map((task) => ({ label: titleOf(task, locale), href: `${base}/tasks/${task.id}` })),
    lights: Object.fromEntries(lights.map((light) => [light, t(`score.lights.${light}`)])),
    none: t('task.notAsked'),
  }
  const pages = Math.max(1, Math.ceil(lit.length / unitsPerPage))
  const parts = Math.max(1, Math.ceil(total / tasksPerPage))
  return (
    <>
      <PageHead title={t('task.matrixTitle')} sub={t('task.matrixAbout')} />
      <TaskTabs base={base} current="matrix" />
      {seen === 'all' && (
        <UnitFilters
          filter={filter}
          path={path}
          kinds={[...new Set(own.map(({ kind }) => kind))]}
          kept={filter.part > 1 ? { part: String(filter.part) } : {}}
        />
      )}
      <RowKeys />
      {rows.length === 0 || tasks.length === 0 ? (
        <Empty title={t('task.noMatch')}>{t('task.noMatchText')}</Empty>
      ) : (
        <>
          <Picture className="max-sm:hidden" html={matrix(rows, base, words)} />
          <Picture className="sm:hidden" html={folded(rows, base, words)} />
          <p className="mt-3 flex flex-wrap gap-x-5 text-sm">
            {lights.map((light) => (
              <Light key={light} colour={light} label={t(`score.lights.${light}`)} />
            ))}
          </p>
        </>
      )}
      <Pagination
        page={filter.page}
        pages={pages}
        href={(number) => addressOf(path, filter, { page: number })}
        label={t('task.pages')}
        previous={t('task.previous')}
        next={t('task.next')}
        here={t('task.hereUnits', { page: filter.page, pages, total: lit.length })}
      />
      <Pagination
        page={filter.part}
        pages={parts}
        href={(number) => addressOf(path, filter, { part: number })}
        label={t('task.parts')}
        previous={t('task.previousTasks')}
        next={t('task.nextTasks')}
        here={t('task.here', { page: filter.part, pages: parts, total })}
      />
    </>
  )
})
