import { getTranslations } from 'next-intl/server'
import { countSystems, listSystems } from '../../../../../db/queries/systems.ts'
import { listUnits } from '../../../../../db/queries/units.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { systemStates } from '../../../../../lib/platform/form.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { addressOf } from '../../findings/search.ts'
import { Pages } from '../../visits/pages.tsx'
import { unitOptions } from '../../visits/unit-options.ts'
import { PlatformFilters } from '../platform-filters.tsx'
import { pageOf, size, systemSearch } from '../search.ts'
import { SystemTable } from '../system-table.tsx'
import { PlatformViews } from '../views.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('platform'))('views.systems') }
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, locale, can } = view
  const t = await getTranslations()
  const search = systemSearch.parse(view.search)
  const seen = seenUnits(view)
  const which = { seen, unitId: search.unit }
  const [rows, counts, units] = await Promise.all([
    listSystems(read, programme.id, { ...which, state: search.state }, pageOf(search.page)),
    countSystems(read, programme.id, which),
    listUnits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}/platform`
  const filtered = Boolean(search.unit || search.state)
  const total = counts[search.state ?? 'found']
  return (
    <>
      <PageHead title={t('platform.views.systems')} sub={t('platform.system.counts', counts)} />
      <PlatformViews base={base} current="systems" />
      <PlatformFilters
        list={`${base}/systems`}
        search={search}
        units={seen === 'all' ? unitOptions(units, locale, (kind) => t(`visit.kinds.${kind}`)) : null}
        states={{
          label: t('platform.system.verdict'),
          options: systemStates.map((state) => ({
            value: state,
            label: t(`platform.system.states.${state}`),
          })),
          all: t('platform.system.states.found'),
        }}
      />
      <SystemTable
        programmeId={programme.id}
        rows={rows}
        total={total}
        today={today}
        locale={locale}
        can={can}
        ofOneUnit={seen !== 'all' && seen.length === 1}
        empty={
          filtered ? (
            <Empty title={t('platform.empty.systemsNone')} />
          ) : (
            <Empty title={t('platform.empty.systems')}>{t('platform.empty.systemsText')}</Empty>
          )
        }
      />
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(page) => addressOf(`${base}/systems`, { ...search, page: page === 1 ? undefined : page })}
      />
    </>
  )
})
