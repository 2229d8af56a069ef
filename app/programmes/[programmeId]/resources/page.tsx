import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { listIdle, suppliedByKind } from '../../../../db/queries/resources.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { resourceKinds } from '../../../../lib/resources/resource.ts'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { Table } from '../../../ui/table.tsx'
import { taskTitle, unitName } from '../findings/names.ts'
import { addressOf } from '../findings/search.ts'
import { MechanismViews } from '../meetings/views.tsx'
import { Pages } from '../visits/pages.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('resource'))('title') }
}

const size = 50
const resourceSearch = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

/** What runs idle 空转, and how much of each kind has arrived. */
export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, locale } = view
  const t = await getTranslations('resource')
  const search = resourceSearch.parse(view.search)
  const seen = seenUnits(view)
  const [{ rows, total, underWay }, kinds] = await Promise.all([
    listIdle(read, programme.id, today, seen, { from: (search.page - 1) * size, size }),
    suppliedByKind(read, programme.id, today, seen),
  ])
  const base = `/programmes/${programme.id}`
  return (
    <>
      <PageHead title={t('title')} sub={t('about')} />
      <MechanismViews base={base} current="resources" />
      <Section title={t('byKind.title')}>
        <Table
          caption={t('byKind.title')}
          captionHidden
          rows={resourceKinds.flatMap((kind) => kinds.filter((row) => row.kind === kind))}
          rowKey={({ kind }) => kind}
          empty={<p className="text-soft">{t('byKind.none')}</p>}
          columns={[
            {
              key: 'kind',
              label: t('byKind.kind'),
              names: true,
              cell: ({ kind }) => t(`kinds.${kind as (typeof resourceKinds)[number]}`),
            },
            { key: 'promised', label: t('byKind.promised'), numeric: true, cell: (row) => row.promised },
            { key: 'supplied', label: t('byKind.supplied'), numeric: true, cell: (row) => row.supplied },
          ]}
        />
      </Section>
      <Section title={t('list.title')} sub={t('list.sub', { total, underWay })}>
        <RowKeys />
        <Table
          caption={t('list.caption', { total })}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `${base}/assignments/${id}`}
          empty={<Empty title={t('list.empty')}>{t('list.emptyText')}</Empty>}
          columns={[
            { key: 'unit', label: t('list.unit'), cell: (row) => unitName(row, locale) },
            { key: 'task', label: t('list.task'), names: true, cell: (row) => taskTitle(row, locale) },
            {
              key: 'starts',
              label: t('list.starts'),
              phoneOff: true,
              cell: (row) => <time>{row.startsOn}</time>,
            },
            { key: 'due', label: t('list.due'), cell: (row) => <time>{row.dueOn}</time> },
            {
              key: 'promised',
              label: t('list.promised'),
              phoneOff: true,
              cell: (row) => t('list.promisedCount', { count: row.committed }),
            },
          ]}
        />
        <Pages
          page={search.page}
          total={total}
          size={size}
          href={(page) => addressOf(`${base}/resources`, { page: page === 1 ? undefined : page })}
        />
      </Section>
    </>
  )
})
