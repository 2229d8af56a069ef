import { getTranslations } from 'next-intl/server'
import { lights } from '../../../../lib/scoring/tallies.ts'
import { type Filter, unitKinds } from '../../../../lib/tasks/search.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'

type Props = { filter: Filter; path: string; kinds?: readonly string[]; kept?: Record<string, string> }

/** Kind of unit, light, name: what stands in the address of the list. */
export async function UnitFilters({ filter, path, kinds = unitKinds, kept = {} }: Props) {
  const t = await getTranslations()
  const filtered = filter.kind || filter.light || filter.q
  return (
    <Filters
      label={t('task.filters')}
      submit={t('forms.filter')}
      clear={t('forms.clear')}
      kept={kept}
      {...(filtered ? { clearHref: path } : {})}
    >
      <SelectField
        name="kind"
        label={t('task.kind')}
        placeholder={t('forms.all')}
        defaultValue={filter.kind}
        options={kinds.map((value) => ({ value, label: t(`task.kinds.${value}`) }))}
      />
      <SelectField
        name="light"
        label={t('task.light')}
        placeholder={t('forms.all')}
        defaultValue={filter.light}
        options={lights.map((value) => ({ value, label: t(`score.lights.${value}`) }))}
      />
      <TextField name="q" type="search" label={t('task.unit')} defaultValue={filter.q} maxLength={50} />
    </Filters>
  )
}
