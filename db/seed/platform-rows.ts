import { addDays, addWorkdays, type Day } from '../../lib/calendar.ts'
import { networks, stages } from '../../lib/platform/platform.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { closing, moment, opening } from './moments.ts'
import { peopleOf, personId } from './people.ts'
import { type Random, random } from './random.ts'
import { event, noRecords, type Records } from './records.ts'
import { legacyNames, reasons } from './words/platform.ts'
import { lastActiveDay, programmeId, type Recipe, type SeedUnit } from './world.ts'

export interface PlatformRecords {
  steps: (typeof schema.connectionSteps.$inferInsert)[]
  systems: (typeof schema.legacySystems.$inferInsert)[]
  catalogues: (typeof schema.catalogues.$inferInsert)[]
  mounts: (typeof schema.catalogueMounts.$inferInsert)[]
  items: (typeof schema.listItems.$inferInsert)[]
  usage: (typeof schema.listItemUsage.$inferInsert)[]
  requests: (typeof schema.dataRequests.$inferInsert)[]
  events: Records
}

export const noPlatformRecords = (): PlatformRecords => ({
  steps: [],
  systems: [],
  catalogues: [],
  mounts: [],
  items: [],
  usage: [],
  requests: [],
  events: noRecords(),
})

const zhejiang = '330000'
/** The registry opened to the units when the work plan had reached them. */
const opened: Day = '2017-07-10'
const frozenOn: Day = '2017-08-31'
const illustrative = 'illustrative' as const

export const technicians = ['technical', 'technical-2'].map(personId)

/** Whom the unit's registry is kept by: its technical contact, or whoever speaks for it. */
export function keeperOf(unit: SeedUnit, recipe: Recipe): string {
  const { posts, speakers } = peopleOf(unit, recipe)
  return posts.find(({ post }) => post === 'technical-contact')?.id ?? speakers[0]!
}

export const minuteOf = (rng: Random) => rng.int(opening, closing)

/** So many working days later, if that was before the example's today. */
export function laterOn(rng: Random, from: Day, least: number, most: number): Day | null {
  const on = addWorkdays(from, rng.int(least, most))
  return on <= lastActiveDay ? on : null
}

type Place = { unit: SeedUnit; rng: Random; keeper: string; into: PlatformRecords }

/** Stage after stage on both networks, the brisk ones further; the last claim may wait to be accepted. */
function addSteps({ unit, rng, keeper, into }: Place) {
  for (const network of networks) {
    const slow = network === 'intranet' ? 1.5 : 1
    let from: Day = opened
    for (const stage of stages) {
      const pace = Math.round((44 - 28 * unit.vigour) * slow)
      const claimedOn = laterOn(rng, from, 4, Math.max(8, pace))
      const waits = unit.code === zhejiang && network === 'extranet' && stage === 'production'
      if (!claimedOn || (stage === 'production' && !waits && rng.next() > unit.vigour + 0.15)) break
      const acceptedOn = waits ? null : laterOn(rng, claimedOn, 1, 9)
      const by = acceptedOn ? rng.pick(technicians) : null
      into.steps.push({
        programmeId,
        id: idOf('connection', unit.code, network, stage),
        unitId: unit.id,
        network,
        stage,
        claimedOn,
        claimedBy: keeper,
        acceptedOn,
        acceptedBy: by,
        provenance: illustrative,
        createdAt: moment(claimedOn, minuteOf(rng)),
      })
      const record = { kind: 'connection', id: unit.id }
      const after = { network, stage, unitId: unit.id }
      const at = (day: Day) => moment(day, minuteOf(rng))
      event(into.events, 'platform.step-claimed', claimedOn, at(claimedOn), keeper, unit.id, record, after)
      if (!acceptedOn || !by) break
      event(into.events, 'platform.step-accepted', acceptedOn, at(acceptedOn), by, unit.id, record, after)
      from = acceptedOn
    }
  }
}

/** The inventory as audited, and batches mounted against it until what is left. */
function addCatalogue({ unit, rng, keeper, into }: Place) {
  const inventory = rng.int(18, 95) * 10
  const auditor = rng.pick(technicians)
  const record = { kind: 'catalogue', id: unit.id }
  const frozen = { inventory, frozenOn, unitId: unit.id }
  into.catalogues.push({
    programmeId,
    unitId: unit.id,
    id: unit.id,
    inventory,
    frozenOn,
    frozenBy: auditor,
    provenance: illustrative,
  })
  const at = moment(frozenOn, minuteOf(rng))
  event(into.events, 'platform.inventory-frozen', frozenOn, at, auditor, unit.id, record, frozen)
  const goal = Math.min(1, Math.max(0.1, unit.vigour + rng.near(0.08, 0.15)))
  const batches = rng.int(2, 4)
  let on: Day | null = frozenOn
  for (let batch = 1; batch <= batches; batch++) {
    on = laterOn(rng, on, 6, 20)
    if (!on) break
    const items = Math.floor((inventory * goal) / batches)
    const acceptedOn = laterOn(rng, on, 1, 8)
    const by = acceptedOn ? rng.pick(technicians) : null
    const id = idOf('mount', unit.code, batch)
    into.mounts.push({
      programmeId,
      id,
      unitId: unit.id,
      items,
      on,
      recordedBy: keeper,
      acceptedOn,
      acceptedBy: by,
      provenance: illustrative,
      createdAt: moment(on, minuteOf(rng)),
    })
    const after = { mountId: id, items, unitId: unit.id }
    event(into.events, 'platform.mounted', on, moment(on, minuteOf(rng)), keeper, unit.id, record, after)
    if (!acceptedOn || !by) break
    const accepted = moment(acceptedOn, minuteOf(rng))
    event(into.events, 'platform.mount-accepted', acceptedOn, accepted, by, unit.id, record, after)
  }
}

/** What the self-check found, what became of it. */
function addSystems({ unit, rng, keeper, into }: Place) {
  const count = rng.int(2, 5)
  for (let number = 0; number < count; number++) {
    const name = legacyNames[(unit.position + number * 3) % legacyNames.length]!
    const foundOn = addWorkdays(opened, rng.int(5, 40))
    const verdictOn = rng.chance(0.85) ? laterOn(rng, foundOn, 5, 30) : null
    const verdict = verdictOn ? rng.pick(['keep', 'clean', 'merge', 'merge'] as const) : null
    const acts = verdictOn && verdict !== 'keep' && rng.chance(unit.vigour)
    const settledOn = acts ? laterOn(rng, verdictOn, 8, 40) : null
    const id = idOf('system', unit.code, number)
    into.systems.push({
      programmeId,
      id,
      unitId: unit.id,
      name,
      foundOn,
      verdict,
      verdictOn,
      verdictWhy: verdict ? reasons[verdict] : '',
      settledOn,
      recordedBy: keeper,
      provenance: illustrative,
      createdAt: moment(foundOn, minuteOf(rng)),
    })
    const record = { kind: 'system', id }
    const after = { title: name, verdict, unitId: unit.id }
    const at = (day: Day) => moment(day, minuteOf(rng))
    const by = rng.pick(technicians)
    event(into.events, 'platform.system-found', foundOn, at(foundOn), keeper, unit.id, record, after)
    if (verdictOn)
      event(into.events, 'platform.system-judged', verdictOn, at(verdictOn), by, unit.id, record, after)
    if (settledOn)
      event(into.events, 'platform.system-settled', settledOn, at(settledOn), keeper, unit.id, record, after)
  }
}

/** Connections, catalogue and legacy systems of one unit: a function of the recipe alone. */
export function addPlatformOf(unit: SeedUnit, recipe: Recipe, into: PlatformRecords) {
  const keeper = keeperOf(unit, recipe)
  const place = (part: string): Place => ({
    unit,
    keeper,
    into,
    rng: random(`${recipe.seed}:${part}:${unit.code}`),
  })
  addSteps(place('connection'))
  addCatalogue(place('catalogue'))
  addSystems(place('system'))
}

/** The day after which nothing was asked, so that every request of the example is at least a day old. */
export const lastAsked: Day = addDays(lastActiveDay, -1)
