import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { countActions, listActions } from '../../../../db/queries/actions.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { actionStates } from '../../../../lib/actions/action.ts'
import { Said } from '../../../frame/said.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { LedgerViews } from '../findings/ledger-views.tsx'
import { addressOf } from '../findings/search.ts'
import { MechanismViews } from '../meetings/views.tsx'
import { Pages } from '../visits/pages.tsx'
import { unitOptions } from '../visits/unit-options.ts'
import { ActionTable } from './action-table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('action'))('title') }
}

const size = 50

const actionSearch = z.object({
  state: z.enum(actionStates).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, locale } = view
  const t = await getTranslations('action')
  const kinds = await getTranslations('visit.kinds')
  const search = actionSearch.parse(view.search)
  const seen = seenUnits(view)
  const which = { seen, unitId: search.unit }
  const [{ rows, total }, counts, units] = await Promise.all([
    listActions(
      read,
      programme.id,
      today,
      { ...which, state: search.state },
      { from: (search.page - 1) * size, size },
    ),
    countActions(read, programme.id, today, which),
    listUnits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}`
  const list = `${base}/actions`
  const all = actionStates.reduce((sum, state) => sum + counts[state], 0)
  return (
    <>
      <Said search={view.search} />
      <PageHead title={t('title')} sub={t('about')} />
      <MechanismViews base={base} current="actions" />
      <LedgerViews
        list={list}
        search={search}
        states={actionStates.map((state) => ({
          value: state,
          label: `${t(`states.${state}`)} ${counts[state]}`,
        }))}
        units={seen === 'all' ? unitOptions(units, locale, (kind) => kinds(kind)) : null}
        words={{
          tabs: t('tabs'),
          all: `${t('all')} ${all}`,
          filters: t('filters'),
          unit: t('unit'),
          allUnits: t('allUnits'),
        }}
      />
      <RowKeys />
      <ActionTable
        base={base}
        rows={rows}
        total={total}
        locale={locale}
        unit={seen === 'all' || seen.length > 1}
        empty={
          all > 0 ? (
            <Empty title={t('empty.filtered')} />
          ) : (
            <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
          )
        }
      />
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(page) => addressOf(list, { ...search, page: page === 1 ? undefined : page })}
      />
    </>
  )
})
