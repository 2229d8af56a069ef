import { addWorkdays, type Day, earlier } from '../../lib/calendar.ts'
import type { ResourceKind } from '../../lib/resources/resource.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { peopleOf, personId } from './people.ts'
import { type Random, random } from './random.ts'
import { event, noRecords, type Records } from './records.ts'
import { exemptionReasons } from './words/mechanism.ts'
import { lastActiveDay, programmeId, type Recipe, type SeedUnit } from './world.ts'

export interface ExemptionRecords {
  exemptions: (typeof schema.exemptions.$inferInsert)[]
  events: Records
}

type Asked = {
  nth: number
  part: keyof typeof exemptionReasons
  askedOn: Day
  decidedOn: Day | null
  approved: boolean
  untilOn: Day | null
}

/** By the unit's place among the departments, so that it is nobody's in particular. */
const asked: Asked[] = [
  { nth: 61, part: 'F3', askedOn: '2017-10-10', decidedOn: '2017-10-17', approved: true, untilOn: null },
  { nth: 67, part: 'F4', askedOn: '2017-10-24', decidedOn: '2017-10-31', approved: true, untilOn: null },
  { nth: 70, part: 'F2', askedOn: '2017-11-13', decidedOn: '2017-11-17', approved: false, untilOn: null },
  {
    nth: 58,
    part: 'M4',
    askedOn: '2017-09-18',
    decidedOn: '2017-09-22',
    approved: true,
    untilOn: '2017-10-31',
  },
  { nth: 64, part: 'F3', askedOn: '2017-11-27', decidedOn: null, approved: false, untilOn: null },
]

export function exemptionRecords(units: SeedUnit[], recipe: Recipe): ExemptionRecords {
  const into: ExemptionRecords = { exemptions: [], events: noRecords() }
  const departments = units.filter(({ kind }) => kind === 'department')
  for (const { nth, part, askedOn, decidedOn, approved, untilOn } of asked) {
    const unit = departments[nth - 1]!
    const id = idOf('exemption', unit.code, part)
    const by = peopleOf(unit, recipe).speakers[0] ?? null
    const decider = personId('promotion')
    into.exemptions.push({
      programmeId,
      id,
      unitId: unit.id,
      part,
      reason: exemptionReasons[part],
      askedOn,
      askedBy: by,
      fromOn: askedOn,
      untilOn,
      approvedOn: approved ? decidedOn : null,
      approvedBy: approved ? decider : null,
      refusedOn: approved ? null : decidedOn,
      refusedBy: approved || !decidedOn ? null : decider,
      decision: decidedOn && !approved ? '可编目的业务数据已在自查中列出,照常测度。' : null,
      provenance: 'illustrative',
      createdAt: moment(askedOn, 9 * 60 + 40),
    })
    const record = { kind: 'exemption', id }
    if (by)
      event(into.events, 'exemption.asked', askedOn, moment(askedOn, 580), by, unit.id, record, { part })
    if (!decidedOn) continue
    const name = approved ? 'exemption.approved' : 'exemption.refused'
    event(into.events, name, decidedOn, moment(decidedOn, 960), decider, unit.id, record, { part })
  }
  return into
}

/** What resources are promised to: the unit's assignments as they lie in the database. */
export interface SuppliedAssignment {
  id: string
  unitId: string
  startsOn: Day
  dueOn: Day
}

const amounts: Record<ResourceKind, (rng: Random) => { committed: number; measureUnit: string }> = {
  people: (rng) => ({ committed: rng.int(2, 12), measureUnit: '人' }),
  money: (rng) => ({ committed: rng.int(4, 90) * 10, measureUnit: '万元' }),
  technology: (rng) => ({ committed: rng.int(1, 4), measureUnit: '套' }),
  talent: (rng) => ({ committed: rng.int(1, 5), measureUnit: '人' }),
  land: (rng) => ({ committed: rng.int(2, 20) * 10, measureUnit: '平方米' }),
  policy: (rng) => ({ committed: rng.int(1, 3), measureUnit: '项' }),
}

/** About one assignment in fifteen was promised and got nothing: it runs idle 空转. */
export function resourceRecords(
  units: SeedUnit[],
  assignments: SuppliedAssignment[],
  recipe: Recipe,
): (typeof schema.resources.$inferInsert)[] {
  const vigour = new Map(units.map((unit) => [unit.id, unit.vigour]))
  return assignments.flatMap((assignment) => {
    const rng = random(`${recipe.seed}:resource:${assignment.id}`)
    const brisk = vigour.get(assignment.unitId) ?? 0.5
    const idle = rng.chance(0.14 * (1 - brisk))
    const kinds: ResourceKind[] = ['people', rng.pick(['money', 'technology', 'talent', 'policy'] as const)]
    return kinds.map((kind) => {
      const { committed, measureUnit } = amounts[kind](rng)
      const share = idle ? 0 : rng.chance(0.3 + 0.6 * brisk) ? 1 : rng.pick([0, 0.5, 0.8])
      const supplied = Math.round(committed * (kind === 'people' && !idle ? Math.max(share, 0.5) : share))
      const committedOn = earlier(assignment.startsOn, lastActiveDay)
      return {
        programmeId,
        id: idOf('resource', assignment.id, kind),
        assignmentId: assignment.id,
        unitId: assignment.unitId,
        kind,
        committed,
        supplied,
        measureUnit,
        note: '',
        committedOn,
        suppliedOn: supplied > 0 ? earlier(addWorkdays(committedOn, rng.int(3, 25)), lastActiveDay) : null,
        recordedBy: null,
        provenance: 'illustrative' as const,
        createdAt: moment(committedOn, 11 * 60),
      }
    })
  })
}
