import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { countIssues, type IssueRow, listIssues } from '../../../../db/queries/issues.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import type { Day } from '../../../../lib/calendar.ts'
import { overdueBefore } from '../../../../lib/findings/finding.ts'
import { issueStates } from '../../../../lib/issues/issue.ts'
import { Said } from '../../../frame/said.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { addressOf } from '../findings/search.ts'
import { MechanismViews } from '../meetings/views.tsx'
import { Pages } from '../visits/pages.tsx'
import { IssueState } from './state.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('issue'))('title') }
}

const size = 50

const issueSearch = z.object({
  state: z.enum(issueStates).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale } = view
  const t = await getTranslations('issue')
  const search = issueSearch.parse(view.search)
  const seen = seenUnits(view)
  const [{ rows, total }, counts] = await Promise.all([
    listIssues(
      read,
      programme.id,
      today,
      { seen, state: search.state },
      { from: (search.page - 1) * size, size },
    ),
    countIssues(read, programme.id, today, seen),
  ])
  const list = `/programmes/${programme.id}/issues`
  const all = counts.open + counts.answered + counts.settled
  const raise = can('issue.raise') && (
    <ButtonLink look="primary" href={`${list}/new`}>
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <Said search={view.search} />
      <PageHead title={t('title')} sub={t('about')} actions={raise} />
      <MechanismViews base={`/programmes/${programme.id}`} current="issues" />
      <Tabs
        label={t('tabs')}
        tabs={[
          { href: list, label: `${t('all')} ${all}`, current: !search.state },
          ...issueStates.map((state) => ({
            href: addressOf(list, { state }),
            label: `${t(`states.${state}`)} ${counts[state]}`,
            current: search.state === state,
          })),
        ]}
      />
      <RowKeys />
      <Table
        caption={t('caption', { total })}
        columns={await columns(today, locale)}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${list}/${id}`}
        empty={
          all > 0 ? (
            <Empty title={t('empty.filtered')} />
          ) : (
            <Empty title={t('empty.title')} action={raise}>
              {t('empty.text')}
            </Empty>
          )
        }
      />
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(page) => addressOf(list, { state: search.state, page: page === 1 ? undefined : page })}
      />
    </>
  )
})

async function columns(today: Day, locale: string): Promise<Column<IssueRow>[]> {
  const t = await getTranslations('issue')
  const raiser = (row: IssueRow) => (locale === 'en' ? row.raisedByUnitEn : row.raisedByUnitZh)
  return [
    { key: 'title', label: t('columns.title'), names: true, cell: (row) => row.title },
    { key: 'state', label: t('columns.state'), cell: (row) => <IssueState state={row.state} /> },
    {
      key: 'boundary',
      label: t('columns.boundary'),
      phoneOff: true,
      cell: (row) => t(`boundaries.${row.boundary}`),
    },
    {
      key: 'raisedBy',
      label: t('columns.raisedBy'),
      phoneOff: true,
      cell: (row) => raiser(row) ?? row.raisedByName,
    },
    { key: 'raised', label: t('columns.raised'), phoneOff: true, cell: (row) => <time>{row.raisedOn}</time> },
    {
      key: 'answers',
      label: t('columns.answers'),
      numeric: true,
      cell: (row) => t('ofAsked', { answered: row.answered, asked: row.asked }),
    },
    {
      key: 'next',
      label: t('columns.next'),
      cell: (row) =>
        row.nextDueOn &&
        row.state !== 'settled' && (
          <span className="whitespace-nowrap">
            <time>{row.nextDueOn}</time>{' '}
            {row.nextDueOn < overdueBefore(today) && <Badge tone="seal">{t('late')}</Badge>}
          </span>
        ),
    },
  ]
}
