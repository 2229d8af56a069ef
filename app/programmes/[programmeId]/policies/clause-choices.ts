import type { Queryable } from '../../../../db/open.ts'
import { listTaskTitles } from '../../../../db/queries/chain.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import type { Day } from '../../../../lib/calendar.ts'
import type { UnitChoice } from '../tasks/new/unit-chooser.tsx'
import { policyTitle } from './names.ts'

/** Units that still take part, as the chooser wants them. */
export async function unitChoices(
  read: Queryable,
  programmeId: string,
  today: Day,
  locale: string,
): Promise<UnitChoice[]> {
  const units = await listUnits(read, programmeId)
  return units
    .filter(({ leftOn }) => !leftOn || leftOn > today)
    .map((unit) => ({
      id: unit.id,
      kind: unit.kind,
      name: locale === 'en' ? unit.shortEn : unit.shortZh,
      search: `${unit.nameZh} ${unit.shortZh} ${unit.nameEn} ${unit.shortEn}`.toLowerCase(),
    }))
}

export async function taskChoices(read: Queryable, programmeId: string, locale: string) {
  const tasks = await listTaskTitles(read, programmeId)
  return tasks.map((task) => ({ value: task.id, label: policyTitle(task, locale) }))
}
