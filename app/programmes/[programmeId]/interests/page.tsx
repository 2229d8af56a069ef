import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { countInterests, listInterests } from '../../../../db/queries/interests.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { interestStates, interestTypes, stateOf } from '../../../../lib/interests/interest.ts'
import { Said } from '../../../frame/said.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { addressOf } from '../findings/search.ts'
import { Pages } from '../visits/pages.tsx'
import { unitOptions } from '../visits/unit-options.ts'
import { InterestTable } from './interest-table.tsx'
import { InterestViews } from './views.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('interest'))('title') }
}

const size = 50
const kindNames = ['department', 'locality', 'enterprise', 'university', 'institute', 'media'] as const

/** What makes no sense in the address is left aside, never an error. */
const interestSearch = z.object({
  state: z.enum(interestStates).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  kind: z.enum(kindNames).optional().catch(undefined),
  type: z.enum(interestTypes).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale } = view
  const t = await getTranslations('interest')
  const search = interestSearch.parse(view.search)
  const { state, unit, kind, type } = search
  const seen = seenUnits(view)
  const which = { seen, state, unitId: unit, kind, type }
  const [{ rows, total }, counts, units] = await Promise.all([
    listInterests(read, programme.id, today, which, { from: (search.page - 1) * size, size }),
    countInterests(read, programme.id, today, which),
    listUnits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}/interests`
  const claims = seen !== 'all' && seen.some((unitId) => can('interest.claim', { unitId }))
  const filtered = Boolean(unit || kind || type)
  const all = counts.waiting + counts.answered + counts.confirmed + counts.withdrawn
  const address = (to: Partial<typeof search>) => addressOf(base, { unit, kind, type, ...to })
  const add = claims && (
    <ButtonLink look="primary" href={`${base}/new`}>
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <Said search={view.search} />
      <PageHead title={t('title')} sub={t('about')} actions={add} />
      <InterestViews base={`/programmes/${programme.id}`} current="claims" />
      <Tabs
        label={t('stateViews')}
        tabs={[
          { href: address({}), label: `${t('all')} ${all}`, current: !state },
          ...interestStates.map((one) => ({
            href: address({ state: one }),
            label: `${t(`states.${one}`)} ${counts[one]}`,
            current: state === one,
          })),
        ]}
      />
      {seen === 'all' && (
        <ClaimFilters
          search={search}
          units={units}
          locale={locale}
          clearHref={filtered ? addressOf(base, { state }) : undefined}
        />
      )}
      <RowKeys />
      <InterestTable
        programmeId={programme.id}
        rows={rows}
        total={total}
        locale={locale}
        many={seen === 'all' || seen.length > 1}
        mayConfirm={(row) => stateOf(row) === 'answered' && can('interest.confirm', { unitId: row.unitId })}
        empty={
          all > 0 || filtered ? (
            <Empty title={t('empty.filtered')} />
          ) : (
            <Empty title={t('empty.title')} action={add}>
              {t(claims ? 'empty.unit' : 'empty.text')}
            </Empty>
          )
        }
      />
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(page) => addressOf(base, { ...search, page: page === 1 ? undefined : page })}
      />
    </>
  )
})

type FilterProps = {
  search: z.output<typeof interestSearch>
  units: Awaited<ReturnType<typeof listUnits>>
  locale: string
  clearHref: string | undefined
}

async function ClaimFilters({ search, units, locale, clearHref }: FilterProps) {
  const t = await getTranslations('interest')
  const forms = await getTranslations('forms')
  const kinds = await getTranslations('visit.kinds')
  return (
    <Filters
      label={t('filters')}
      submit={forms('filter')}
      clear={forms('clear')}
      kept={search.state ? { state: search.state } : {}}
      {...(clearHref ? { clearHref } : {})}
    >
      <SelectField
        name="unit"
        label={t('unit')}
        options={unitOptions(units, locale, (kind) => kinds(kind))}
        placeholder={t('allUnits')}
        defaultValue={search.unit ?? ''}
      />
      <SelectField
        name="kind"
        label={t('kind')}
        options={kindNames.map((kind) => ({ value: kind, label: kinds(kind) }))}
        placeholder={t('allKinds')}
        defaultValue={search.kind ?? ''}
      />
      <SelectField
        name="type"
        label={t('type')}
        options={interestTypes.map((type) => ({ value: type, label: t(`types.${type}`) }))}
        placeholder={t('allTypes')}
        defaultValue={search.type ?? ''}
      />
    </Filters>
  )
}
