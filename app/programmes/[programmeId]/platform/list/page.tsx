import { getTranslations } from 'next-intl/server'
import { countListItems, listListItems } from '../../../../../db/queries/list-items.ts'
import { listUnits } from '../../../../../db/queries/units.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { itemStates } from '../../../../../lib/platform/platform.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { RowKeys } from '../../../../ui/row-keys.tsx'
import { addressOf } from '../../findings/search.ts'
import { Pages } from '../../visits/pages.tsx'
import { unitOptions } from '../../visits/unit-options.ts'
import { ListTable } from '../list-table.tsx'
import { PlatformFilters } from '../platform-filters.tsx'
import { listSearch, pageOf, size } from '../search.ts'
import { PlatformViews } from '../views.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('platform'))('list.title') }
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, locale, can } = view
  const t = await getTranslations()
  const search = listSearch.parse(view.search)
  const seen = seenUnits(view)
  const which = { seen, unitId: search.unit }
  const [rows, counts, units] = await Promise.all([
    listListItems(read, programme.id, today, { ...which, state: search.state }, pageOf(search.page)),
    countListItems(read, programme.id, today, which),
    listUnits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}/platform`
  const filtered = Boolean(search.unit || search.state)
  const total = search.state ? counts[search.state] : counts.items
  const { units: departments, items, elements } = counts
  return (
    <>
      <PageHead
        title={t('platform.list.title')}
        sub={
          <>
            <p>
              {t('platform.list.about')} {t('platform.list.totals', { units: departments, items, elements })}
            </p>
            {programme.isExample && <p>{t('platform.list.totalsSourced')}</p>}
          </>
        }
        actions={
          can('platform.list') && (
            <ButtonLink look="primary" href={`${base}/list/new`}>
              {t('platform.list.new')}
            </ButtonLink>
          )
        }
      />
      <PlatformViews base={base} current="list" />
      <PlatformFilters
        list={`${base}/list`}
        search={search}
        units={seen === 'all' ? unitOptions(units, locale, (kind) => t(`visit.kinds.${kind}`)) : null}
        states={{
          label: t('platform.list.state'),
          options: itemStates.map((state) => ({
            value: state,
            label: `${t(`platform.list.states.${state}`)} ${counts[state]}`,
          })),
          all: t('platform.list.allStates'),
        }}
      />
      <RowKeys />
      <ListTable
        base={base}
        rows={rows}
        total={total}
        today={today}
        locale={locale}
        ofOneUnit={seen !== 'all' && seen.length === 1}
        empty={
          filtered ? (
            <Empty title={t('platform.empty.listNone')} />
          ) : (
            <Empty title={t('platform.empty.list')}>{t('platform.empty.listText')}</Empty>
          )
        }
      />
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(page) => addressOf(`${base}/list`, { ...search, page: page === 1 ? undefined : page })}
      />
    </>
  )
})
