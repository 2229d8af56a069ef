import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { countSlips, listSlips } from '../../../../db/queries/slips.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { paperRungs } from '../../../../lib/ladder/rung.ts'
import { slipStates } from '../../../../lib/slips/slip.ts'
import { Said } from '../../../frame/said.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { addressOf } from '../findings/search.ts'
import { LadderViews } from '../ladder/views.tsx'
import { Pages } from '../visits/pages.tsx'
import { SlipTable } from './slip-table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('slip'))('title') }
}

const size = 50

const slipSearch = z.object({
  state: z.enum(slipStates).optional().catch(undefined),
  rung: z.enum(paperRungs).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, locale } = view
  const t = await getTranslations('slip')
  const search = slipSearch.parse(view.search)
  const seen = seenUnits(view)
  const which = { seen, unitId: search.unit, state: search.state, rung: search.rung }
  const [{ rows, total }, counts] = await Promise.all([
    listSlips(read, programme.id, today, which, { from: (search.page - 1) * size, size }),
    countSlips(read, programme.id, today, seen),
  ])
  const base = `/programmes/${programme.id}`
  const list = `${base}/slips`
  const filtered = Boolean(search.state || search.rung || search.unit)
  const states = slipStates.filter((state) => seen === 'all' || !['proposed', 'refused'].includes(state))
  return (
    <>
      <Said search={view.search} />
      <PageHead title={t('title')} sub={t('about')} />
      <LadderViews base={base} current="slips" />
      <Tabs
        label={t('tabs')}
        tabs={[
          { href: list, label: t('all'), current: !search.state },
          ...states.map((state) => ({
            href: addressOf(list, { state, rung: search.rung }),
            label: `${t(`states.${state}`)} ${counts[state] ?? 0}`,
            current: search.state === state,
          })),
        ]}
      />
      <RowKeys />
      <SlipTable
        base={base}
        rows={rows}
        total={total}
        locale={locale}
        withUnit={seen === 'all' || seen.length > 1}
        empty={
          filtered ? (
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
        href={(number) => addressOf(list, { ...search, page: number === 1 ? undefined : number })}
      />
    </>
  )
})
