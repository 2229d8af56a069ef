import { getTranslations } from 'next-intl/server'
import { lights } from '../../../../lib/scoring/tallies.ts'
import { type UnitQuery, unitKinds } from '../../../../lib/units/list.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'

/** By name, kind and light; the sorting stays as it was. */
export async function UnitFilters({
  base,
  query,
  kinds,
}: {
  base: string
  query: UnitQuery
  kinds: Set<string>
}) {
  const t = await getTranslations()
  const filtered = query.text || query.kind || query.light
  const kept: Record<string, string> = { sort: query.sort, ...(query.down ? { down: '1' } : {}) }
  return (
    <Filters
      label={t('unit.filters')}
      submit={t('forms.filter')}
      clear={t('forms.clear')}
      {...(filtered ? { clearHref: base } : {})}
      kept={kept}
    >
      <TextField name="q" type="search" label={t('unit.name')} defaultValue={query.text} maxLength={80} />
      <SelectField
        name="kind"
        label={t('unit.kind')}
        placeholder={t('forms.all')}
        defaultValue={query.kind}
        options={unitKinds
          .filter((kind) => kinds.has(kind))
          .map((kind) => ({ value: kind, label: t(`unit.kinds.${kind}`) }))}
      />
      <SelectField
        name="light"
        label={t('unit.light')}
        placeholder={t('forms.all')}
        defaultValue={query.light ?? ''}
        options={lights.map((light) => ({ value: light, label: t(`score.lights.${light}`) }))}
      />
    </Filters>
  )
}
