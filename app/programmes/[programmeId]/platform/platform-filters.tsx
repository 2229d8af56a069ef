import { getTranslations } from 'next-intl/server'
import { type Option, type OptionGroup, SelectField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'

type Props = {
  /** The list's own address. */
  list: string
  search: { unit?: string | undefined; state?: string | undefined }
  /** Left out: whoever looks sees one unit. */
  units: (Option | OptionGroup)[] | null
  states: { label: string; options: Option[]; all: string }
}

/** What the lists of the platform are narrowed by: whose it is, and how it stands. */
export async function PlatformFilters({ list, search, units, states }: Props) {
  const t = await getTranslations()
  return (
    <Filters
      label={t('platform.filters')}
      submit={t('forms.filter')}
      clear={t('forms.clear')}
      {...(search.unit || search.state ? { clearHref: list } : {})}
    >
      {units && (
        <SelectField
          name="unit"
          label={t('platform.unit')}
          options={units}
          placeholder={t('platform.allUnits')}
          defaultValue={search.unit ?? ''}
        />
      )}
      <SelectField
        name="state"
        label={states.label}
        options={states.options}
        placeholder={states.all}
        defaultValue={search.state ?? ''}
      />
    </Filters>
  )
}
