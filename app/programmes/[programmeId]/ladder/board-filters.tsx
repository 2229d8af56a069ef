import { getTranslations } from 'next-intl/server'
import { dutyKinds } from '../../../../lib/ladder/duty.ts'
import { type OptionGroup, SelectField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { addressOf, type LadderSearch } from './search.ts'

type Props = { search: LadderSearch; base: string; units: OptionGroup[] | null }

/** Kind, unit and responsible group; whoever sees one unit only is not asked which. */
export async function BoardFilters({ search, base, units }: Props) {
  const t = await getTranslations('ladder.filters')
  const forms = await getTranslations('forms')
  const kinds = await getTranslations('clock.kinds')
  const groupNames = await getTranslations('seat.groups')
  const { list, rung, kind, unit, group } = search
  const filtered = Boolean(kind || unit || group || rung)
  return (
    <Filters
      label={t('label')}
      submit={forms('filter')}
      clear={forms('clear')}
      {...(filtered ? { clearHref: addressOf(base, { list }) } : {})}
      kept={{ ...(list === 'late' ? {} : { list }), ...(rung ? { rung } : {}) }}
    >
      <SelectField
        name="kind"
        label={t('kind')}
        options={dutyKinds.map((one) => ({ value: one, label: kinds(one) }))}
        placeholder={t('any')}
        defaultValue={kind ?? ''}
      />
      {units && (
        <SelectField
          name="unit"
          label={t('unit')}
          options={units}
          placeholder={t('any')}
          defaultValue={unit ?? ''}
        />
      )}
      {units && (
        <SelectField
          name="group"
          label={t('group')}
          options={(['promotion', 'supervision', 'technical'] as const).map((one) => ({
            value: one,
            label: groupNames(one),
          }))}
          placeholder={t('any')}
          defaultValue={group ?? ''}
        />
      )}
    </Filters>
  )
}
