import { getTranslations } from 'next-intl/server'
import { countRequests, listRequests } from '../../../../../db/queries/requests.ts'
import { listUnits } from '../../../../../db/queries/units.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { requestStates } from '../../../../../lib/requests/request.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { RowKeys } from '../../../../ui/row-keys.tsx'
import { addressOf } from '../../findings/search.ts'
import { Pages } from '../../visits/pages.tsx'
import { unitOptions } from '../../visits/unit-options.ts'
import { PlatformFilters } from '../platform-filters.tsx'
import { RequestTable } from '../request-table.tsx'
import { pageOf, requestSearch, size } from '../search.ts'
import { PlatformViews } from '../views.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('request'))('title') }
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, locale, can, actor } = view
  const t = await getTranslations()
  const search = requestSearch.parse(view.search)
  const seen = seenUnits(view)
  const which = { seen, unitId: search.unit }
  const [rows, counts, units] = await Promise.all([
    listRequests(read, programme.id, today, { ...which, state: search.state }, pageOf(search.page)),
    countRequests(read, programme.id, today, which),
    listUnits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}/platform`
  const filtered = Boolean(search.unit || search.state)
  const all = counts.open + counts.overdue + counts.answered
  const total = search.state ? counts[search.state] : all
  const asks = actor.seats.some(({ unitId }) => unitId && can('request.ask', { unitId }))
  return (
    <>
      <PageHead
        title={t('request.title')}
        sub={t('request.about')}
        actions={
          asks && (
            <ButtonLink look="primary" href={`${base}/requests/new`}>
              {t('request.new')}
            </ButtonLink>
          )
        }
      />
      <PlatformViews base={base} current="requests" />
      <PlatformFilters
        list={`${base}/requests`}
        search={search}
        units={seen === 'all' ? unitOptions(units, locale, (kind) => t(`visit.kinds.${kind}`)) : null}
        states={{
          label: t('request.columns.state'),
          options: requestStates.map((state) => ({
            value: state,
            label: `${t(`request.states.${state}`)} ${counts[state]}`,
          })),
          all: `${t('request.states.all')} ${all}`,
        }}
      />
      <RowKeys />
      <RequestTable
        base={base}
        rows={rows}
        total={total}
        today={today}
        locale={locale}
        empty={
          filtered ? (
            <Empty title={t('request.empty.filtered')} />
          ) : (
            <Empty title={t('request.empty.title')}>{t('request.empty.text')}</Empty>
          )
        }
      />
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(page) => addressOf(`${base}/requests`, { ...search, page: page === 1 ? undefined : page })}
      />
    </>
  )
})
