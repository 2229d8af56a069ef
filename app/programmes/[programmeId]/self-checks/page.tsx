import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import {
  type CheckListRow,
  listCheckLists,
  listDifferences,
  listSelfChecks,
} from '../../../../db/queries/self-check-pages.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { Said } from '../../../frame/said.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { Table } from '../../../ui/table.tsx'
import { addressOf } from '../findings/search.ts'
import { Pages } from '../visits/pages.tsx'
import { SupervisionViews } from '../visits/views.tsx'
import { DifferenceTable } from './difference-table.tsx'
import { listTitle } from './names.ts'
import { SelfCheckTable } from './self-check-table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('self-check'))('title') }
}

const size = 50
const search = z.object({
  unit: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

/** The lists, what was sent, and where inspectors found otherwise; a unit sees its own only. */
export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale } = view
  const t = await getTranslations('self-check')
  const { unit, page: number } = search.parse(view.search)
  const seen = seenUnits(view)
  const which = { seen, unitId: unit }
  const [lists, { rows, total }, differences] = await Promise.all([
    seen === 'all' ? listCheckLists(read, programme.id) : [],
    listSelfChecks(read, programme.id, which, { from: (number - 1) * size, size }),
    listDifferences(read, programme.id, which, 20),
  ])
  const base = `/programmes/${programme.id}`
  return (
    <>
      <Said search={view.search} />
      <PageHead
        title={t('title')}
        sub={t('about')}
        actions={
          can('check-list.make') && (
            <ButtonLink look="primary" href={`${base}/self-checks/lists/new`}>
              {t('make')}
            </ButtonLink>
          )
        }
      />
      <SupervisionViews base={base} current="selfChecks" all={seen === 'all'} />
      <RowKeys />
      {lists.length > 0 && (
        <Section title={t('lists')}>
          <ListTable base={base} rows={lists} locale={locale} />
        </Section>
      )}
      {differences.length > 0 && (
        <Section title={t('differences')} sub={t('differencesAbout')}>
          <DifferenceTable
            base={base}
            rows={differences}
            caption={t('differences')}
            unit={seen === 'all' || seen.length > 1}
            visit
          />
        </Section>
      )}
      <Section title={t('sent')}>
        <SelfCheckTable
          base={base}
          rows={rows}
          total={total}
          today={today}
          captionHidden
          unit={seen === 'all' || seen.length > 1}
          empty={<Empty title={t('empty.title')}>{t('empty.text')}</Empty>}
        />
        <Pages
          page={number}
          total={total}
          size={size}
          href={(next) => addressOf(`${base}/self-checks`, { unit, page: next })}
        />
      </Section>
    </>
  )
})

async function ListTable({ base, rows, locale }: { base: string; rows: CheckListRow[]; locale: string }) {
  const t = await getTranslations('self-check')
  return (
    <Table
      caption={t('lists')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/self-checks/lists/${id}`}
      dense
      columns={[
        {
          key: 'list',
          label: t('columns.list'),
          names: true,
          cell: (row) => (
            <>
              {listTitle(row, locale)} {!row.newest && <Badge>{t('older')}</Badge>}
            </>
          ),
        },
        { key: 'items', label: t('columns.items'), numeric: true, cell: (row) => row.items },
        {
          key: 'sent',
          label: t('columns.sent'),
          numeric: true,
          cell: (row) => t('answeredOf', { answered: String(row.answered), sent: String(row.sent) }),
        },
        {
          key: 'made',
          label: t('columns.made'),
          phoneOff: true,
          cell: (row) => (
            <>
              <time>{row.madeOn}</time> {row.madeBy}
            </>
          ),
        },
      ]}
    />
  )
}
