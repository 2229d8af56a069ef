import { getTranslations } from 'next-intl/server'
import { methods } from '../../../../lib/visits/form.ts'
import { DateField, type OptionGroup, SelectField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import type { VisitSearch } from './search.ts'

type Props = { search: VisitSearch; units: OptionGroup[] | null; clearHref?: string }

export async function VisitFilters({ search: { unit, method, from, to }, units, clearHref }: Props) {
  const t = await getTranslations('visit')
  const forms = await getTranslations('forms')
  return (
    <Filters
      label={t('filters')}
      submit={forms('filter')}
      clear={forms('clear')}
      {...(clearHref ? { clearHref } : {})}
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
        name="method"
        label={t('method')}
        options={methods.map((one) => ({ value: one, label: t(`methods.${one}`) }))}
        placeholder={t('allMethods')}
        defaultValue={method ?? ''}
      />
      <DateField name="from" label={t('from')} defaultValue={from ?? ''} />
      <DateField name="to" label={t('to')} defaultValue={to ?? ''} />
    </Filters>
  )
}
