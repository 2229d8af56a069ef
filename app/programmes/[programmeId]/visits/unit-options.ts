import type { UnitRow } from '../../../../db/queries/units.ts'
import type { OptionGroup } from '../../../ui/field.tsx'

type Words = { own?: (unit: string) => string; ownOrganisationId?: string | null }

/** The programme's units by kind for a drop-down list. The own one stands there, disabled, with the reason. */
export function unitOptions(
  units: readonly UnitRow[],
  locale: string,
  kindName: (kind: UnitRow['kind']) => string,
  { own, ownOrganisationId }: Words = {},
): OptionGroup[] {
  const groups = new Map<string, OptionGroup>()
  for (const unit of units) {
    if (unit.leftOn) continue
    const group = groups.get(unit.kind) ?? { group: kindName(unit.kind), options: [] }
    const name = locale === 'en' ? unit.shortEn : unit.shortZh
    const recused = Boolean(own) && ownOrganisationId === unit.organisationId
    const label = recused && own ? own(name) : name
    group.options.push({ value: unit.id, label, ...(recused ? { disabled: true } : {}) })
    groups.set(unit.kind, group)
  }
  return [...groups.values()]
}
