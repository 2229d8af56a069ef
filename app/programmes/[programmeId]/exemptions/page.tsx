import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { listExemptions } from '../../../../db/queries/exemptions.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { exemptionStates } from '../../../../lib/exemptions/exemption.ts'
import type { PartCode } from '../../../../lib/scoring/model.ts'
import { Said } from '../../../frame/said.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { unitName } from '../findings/names.ts'
import { addressOf } from '../findings/search.ts'
import { MechanismViews } from '../meetings/views.tsx'
import { Pages } from '../visits/pages.tsx'
import { ExemptionState } from './state.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('exemption'))('title') }
}

const size = 50

const exemptionSearch = z.object({
  state: z.enum(exemptionStates).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

/** Public to all units: who is measured by less, and why. */
export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale } = view
  const t = await getTranslations('exemption')
  const parts = await getTranslations('score.parts')
  const search = exemptionSearch.parse(view.search)
  const which = { state: search.state }
  const { rows, total } = await listExemptions(read, programme.id, today, which, {
    from: (search.page - 1) * size,
    size,
  })
  const list = `/programmes/${programme.id}/exemptions`
  const seen = seenUnits(view)
  const ask = seen !== 'all' && seen.some((unitId) => can('exemption.ask', { unitId })) && (
    <ButtonLink look="primary" href={`${list}/new`}>
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <Said search={view.search} />
      <PageHead title={t('title')} sub={t('about')} actions={ask} />
      <MechanismViews base={`/programmes/${programme.id}`} current="exemptions" />
      <Tabs
        label={t('tabs')}
        tabs={[
          { href: list, label: t('all'), current: !search.state },
          ...exemptionStates.map((state) => ({
            href: addressOf(list, { state }),
            label: t(`states.${state}`),
            current: search.state === state,
          })),
        ]}
      />
      <RowKeys />
      <Table
        caption={t('caption', { total })}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${list}/${id}`}
        empty={
          search.state ? (
            <Empty title={t('empty.filtered')} />
          ) : (
            <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
          )
        }
        columns={[
          { key: 'unit', label: t('columns.unit'), names: true, cell: (row) => unitName(row, locale) },
          {
            key: 'part',
            label: t('columns.part'),
            cell: (row) => t('partName', { code: row.part, name: parts(row.part as PartCode) }),
          },
          { key: 'state', label: t('columns.state'), cell: (row) => <ExemptionState state={row.state} /> },
          {
            key: 'period',
            label: t('columns.period'),
            cell: ({ fromOn, untilOn }) =>
              untilOn ? t('period', { from: fromOn, until: untilOn }) : t('open', { from: fromOn }),
          },
          { key: 'reason', label: t('columns.reason'), phoneOff: true, cell: (row) => row.reason },
        ]}
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
