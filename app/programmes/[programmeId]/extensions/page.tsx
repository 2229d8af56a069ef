import { getTranslations } from 'next-intl/server'
import { listExtensions } from '../../../../db/queries/extensions.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { extensionStates } from '../../../../lib/extensions/extension.ts'
import { extensionsQuery } from '../../../../lib/extensions/form.ts'
import { Said } from '../../../frame/said.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { addressOf } from '../findings/search.ts'
import { LadderViews } from '../ladder/views.tsx'
import { Pages } from '../visits/pages.tsx'
import { ExtensionTable } from './extension-table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('extension'))('title') }
}

const size = 50

const { state, unit, page: pageNumber } = extensionsQuery.shape
const extensionSearch = extensionsQuery
  .pick({})
  .extend({ state: state.catch(undefined), unit: unit.catch(undefined), page: pageNumber.catch(1) })

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, locale } = view
  const t = await getTranslations('extension')
  const search = extensionSearch.parse(view.search)
  const seen = seenUnits(view)
  const which = { seen, unitId: search.unit, state: search.state }
  const { rows, total } = await listExtensions(read, programme.id, today, which, {
    from: (search.page - 1) * size,
    size,
  })
  const base = `/programmes/${programme.id}`
  const list = `${base}/extensions`
  return (
    <>
      <Said search={view.search} />
      <PageHead title={t('title')} sub={t('about')} />
      <LadderViews base={base} current="extensions" />
      <Tabs
        label={t('tabs')}
        tabs={[
          { href: list, label: t('all'), current: !search.state },
          ...extensionStates.map((one) => ({
            href: addressOf(list, { state: one }),
            label: t(`states.${one}`),
            current: search.state === one,
          })),
        ]}
      />
      <RowKeys />
      <ExtensionTable
        base={base}
        rows={rows}
        total={total}
        locale={locale}
        withUnit={seen === 'all' || seen.length > 1}
        empty={
          search.state || search.unit ? (
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
