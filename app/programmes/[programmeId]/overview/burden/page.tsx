import { getTranslations } from 'next-intl/server'
import { listStops, listTaskBurden, type TaskBurden } from '../../../../../db/queries/burden.ts'
import { page } from '../../../../../lib/access/view.ts'
import { addDays } from '../../../../../lib/calendar.ts'
import { burdenDays } from '../../../../../lib/scoring/tallies.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { Table } from '../../../../ui/table.tsx'
import { StopTable } from './stop-table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('burden'))('title') }
}

/** What stands behind the overview's three figures of burden. Totals of tasks; no unit and no person is told apart. */
export default page({ may: 'work.see' }, async ({ read, programme, today, locale, can }) => {
  const t = await getTranslations('burden')
  const app = await getTranslations('app.nav')
  const way = await getTranslations('unit')
  const since = addDays(today, 1 - burdenDays)
  const seesAll = can('units.see-all', {})
  const [tasks, stops] = await Promise.all([
    listTaskBurden(read, programme.id, since, today),
    seesAll ? listStops(read, programme.id, since, today) : [],
  ])
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs
            label={way('way')}
            way={[{ href: `/programmes/${programme.id}`, label: app('overview') }]}
          />
        }
        title={t('title')}
        sub={t('sub', { days: burdenDays })}
      />
      <Section title={t('byTask')}>
        <TaskTable rows={tasks} english={locale === 'en'} />
      </Section>
      {seesAll && (
        <Section title={t('stops')}>
          <StopTable rows={stops} programmeId={programme.id} />
        </Section>
      )}
    </>
  )
})

async function TaskTable({ rows, english }: { rows: TaskBurden[]; english: boolean }) {
  const t = await getTranslations('burden')
  return (
    <Table
      caption={t('byTask')}
      captionHidden
      rows={rows}
      rowKey={({ taskId }) => taskId}
      columns={[
        {
          key: 'task',
          label: t('task'),
          names: true,
          cell: ({ title, titleEn }) => (english && titleEn ? titleEn : title),
        },
        { key: 'reports', label: t('reports'), numeric: true, cell: ({ reports }) => reports },
        {
          key: 'median',
          label: t('median'),
          numeric: true,
          cell: ({ median }) => (median === null ? '—' : Number(median).toFixed(1)),
        },
        {
          key: 'reused',
          label: t('reusedOf'),
          numeric: true,
          cell: ({ reused, filled }) => (filled > 0 ? `${reused} / ${filled}` : '—'),
        },
      ]}
      empty={<Empty title={t('none')} />}
    />
  )
}
