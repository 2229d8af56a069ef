import { getTranslations } from 'next-intl/server'
import { coveringPolicies, listPolicies } from '../../../../db/queries/policies.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { readBoard } from '../../../../lib/measures/board.ts'
import { modelOn } from '../../../../lib/models/model.ts'
import { policyFunctions } from '../../../../lib/policies/policy.ts'
import { Said } from '../../../frame/said.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Link } from '../../../ui/link.tsx'
import { LiveValue } from '../../../ui/live/live-value.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { addressOf } from '../findings/search.ts'
import { Pages } from '../visits/pages.tsx'
import { FunctionGrid } from './function-grid.tsx'
import { PolicyTable } from './policy-table.tsx'
import { policySearch } from './search.ts'
import { PolicyViews } from './views.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('policy'))('title') }
}

const size = 50

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale } = view
  const t = await getTranslations()
  const search = policySearch.parse(view.search)
  const seen = seenUnits(view)
  const which = {
    seen,
    fn: search.function,
    binding: search.force && search.force === 'yes',
    sought: search.q || undefined,
  }
  const [{ rows, total }, covering, board] = await Promise.all([
    listPolicies(read, programme.id, today, which, { from: (search.page - 1) * size, size }),
    coveringPolicies(read, programme.id, today),
    readBoard(read, programme.id, modelOn(programme, today)),
  ])
  const base = `/programmes/${programme.id}/policies`
  const covered = policyFunctions.filter((fn) => covering.some(({ functions }) => functions.includes(fn)))
  const filtered = Boolean(search.function || search.force || search.q)
  const ownUnit = seen !== 'all' && seen.length === 1 ? seen[0]! : null
  return (
    <>
      <Said search={view.search} />
      <PageHead
        title={t('policy.title')}
        sub={t('policy.about')}
        actions={
          can('policy.file') && (
            <ButtonLink look="primary" href={`${base}/new`}>
              {t('policy.new')}
            </ButtonLink>
          )
        }
      />
      <PolicyViews base={`/programmes/${programme.id}`} current="policies" />
      <Section
        title={t('policy.grid.title')}
        sub={t('policy.grid.sub', { covered: covered.length, all: policyFunctions.length })}
        actions={
          <span>
            <Link href={`/programmes/${programme.id}/scorecard`}>{t('policy.grid.score')}</Link>{' '}
            <b className="num">
              <LiveValue
                hook="programme:D3"
                value={board.programme.card.dimensions.D3.score}
                missing={t('score.missing')}
                decimals={1}
              />
            </b>
          </span>
        }
      >
        <FunctionGrid base={base} policies={covering} mayFile={can('policy.file')} locale={locale} />
      </Section>
      <Filters
        label={t('policy.filters')}
        submit={t('forms.filter')}
        clear={t('forms.clear')}
        {...(filtered ? { clearHref: base } : {})}
      >
        <SelectField
          name="function"
          label={t('policy.function')}
          options={policyFunctions.map((fn) => ({ value: fn, label: t(`policy.functions.${fn}`) }))}
          placeholder={t('policy.allFunctions')}
          defaultValue={search.function ?? ''}
        />
        <SelectField
          name="force"
          label={t('policy.force')}
          options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`policy.forces.${one}`) }))}
          placeholder={t('policy.forces.all')}
          defaultValue={search.force ?? ''}
        />
        <TextField name="q" type="search" label={t('policy.sought')} defaultValue={search.q ?? ''} />
      </Filters>
      <RowKeys />
      <PolicyTable
        programmeId={programme.id}
        rows={rows}
        total={total}
        today={today}
        locale={locale}
        ownUnit={ownUnit}
        speaks={ownUnit !== null && can('receipt.sign', { unitId: ownUnit })}
        empty={
          filtered ? (
            <Empty title={t('policy.empty.filtered')} />
          ) : (
            <Empty title={t('policy.empty.title')}>{t('policy.empty.text')}</Empty>
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
