import { addWorkdays } from '../../lib/calendar.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { peopleOf } from './people.ts'
import { random } from './random.ts'
import { event, type Records } from './records.ts'
import { lastActiveDay, programmeId, type Recipe, type SeedUnit } from './world.ts'

/** Placeholders: where localities sent people is not public, and is not claimed. */
const places = ['甲市', '乙市', '丙市', '丁县', '戊县', '己区']
const summaries = ['查看系统清理台账。', '抽查目录挂接情况。', '督促接入省级平台。', '了解基层数据共享需求。']

/** The brisker localities' own visits to their cities and counties 下级督导. */
export function localVisitRows(
  units: readonly SeedUnit[],
  recipe: Recipe,
  events: Records,
): (typeof schema.localVisits.$inferInsert)[] {
  return units
    .filter(({ kind, vigour }) => kind === 'locality' && vigour > 0.55)
    .flatMap((unit) => {
      const rng = random(`${recipe.seed}:local:${unit.code}`)
      const speaker = peopleOf(unit, recipe).speakers[0]!
      return Array.from({ length: rng.int(1, 5) }, (_, index) => {
        const visitedOn = addWorkdays(lastActiveDay, -rng.int(1, 55))
        const found = rng.int(0, 6)
        const solved = rng.int(0, found)
        const id = idOf('local-visit', unit.code, index)
        const at = moment(visitedOn, 16 * 60 + index)
        const place = rng.pick(places)
        const after = { place, visitedOn, found, solved }
        event(
          events,
          'local-visit.recorded',
          visitedOn,
          at,
          speaker,
          unit.id,
          { kind: 'localVisit', id },
          after,
        )
        return {
          programmeId,
          id,
          unitId: unit.id,
          visitedOn,
          place,
          method: rng.pick(['on-site', 'on-site', 'telephone', 'document'] as const),
          summary: rng.pick(summaries),
          found,
          solved,
          recordedBy: speaker,
          recordedOn: visitedOn,
          provenance: 'illustrative' as const,
          createdAt: at,
        }
      })
    })
}
