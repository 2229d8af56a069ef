import { getTranslations } from 'next-intl/server'
import { causes, severities } from '../../../../lib/findings/form.ts'
import { DateField, type OptionGroup, SelectField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import type { LedgerSearch } from './search.ts'

type Props = { search: LedgerSearch; units: OptionGroup[] | null; clearHref: string | undefined }

/** Unit, severity, cause, when it was raised, and whether it came back; whoever sees one unit only is not asked which. */
export async function LedgerFilters({ search, units, clearHref }: Props) {
  const t = await getTranslations('finding')
  const forms = await getTranslations('forms')
  const { unit, severity, cause, from, to, reopened, visit, state, sort, down } = search
  return (
    <Filters
      label={t('filters')}
      submit={forms('filter')}
      clear={forms('clear')}
      {...(clearHref ? { clearHref } : {})}
      kept={{
        ...(state === 'open' ? {} : { state }),
        ...(sort === 'due' ? {} : { sort }),
        ...(down ? { down } : {}),
        ...(visit ? { visit } : {}),
      }}
    >
      {units && (
        <SelectField
          name="unit"
          label={t('unit')}
          options={units}
          placeholder={t('allUnits')}
          defaultValue={unit ?? ''}
        />
      )}
      <SelectField
        name="severity"
        label={t('severity')}
        options={severities.map((one) => ({ value: String(one), label: t(`severities.${one}`) }))}
        placeholder={t('allSeverities')}
        defaultValue={severity ? String(severity) : ''}
      />
      <SelectField
        name="cause"
        label={t('cause')}
        options={causes.map((one) => ({ value: one, label: t(`causes.${one}`) }))}
        placeholder={t('allCauses')}
        defaultValue={cause ?? ''}
      />
      <DateField name="from" label={t('ledger.from')} defaultValue={from ?? ''} />
      <DateField name="to" label={t('ledger.to')} defaultValue={to ?? ''} />
      <SelectField
        name="reopened"
        label={t('ledger.reopened')}
        options={[{ value: '1', label: t('ledger.onlyReopened') }]}
        placeholder={t('ledger.any')}
        defaultValue={reopened ?? ''}
      />
    </Filters>
  )
}
