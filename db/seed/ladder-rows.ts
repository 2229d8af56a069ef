import { addWorkdays, type Day } from '../../lib/calendar.ts'
import { usualReply, usualSteps } from '../../lib/ladder/ladder.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { peopleOf, personId } from './people.ts'
import { random } from './random.ts'
import { event, noRecords, type Records } from './records.ts'
import { extensionReasons, findingReason, refusalReason } from './words/extensions.ts'
import { exampleDay, lastActiveDay, programmeId, type Recipe, type SeedUnit } from './world.ts'

/** The example takes its ladder up today: its first sweep sends what today brings, not a season's lateness at once. */
export const ladderRow: typeof schema.ladders.$inferInsert = {
  programmeId,
  fromOn: exampleDay,
  ...usualSteps,
  chase: 1,
  replyWithin: usualReply,
  setAt: moment(lastActiveDay, 9 * 60),
}

/** What time is asked for, as it lies in the database. */
export interface Extended {
  kind: 'assignment' | 'finding'
  id: string
  unitId: string
  title: string
  titleEn: string
  firstDueOn: Day
  dueOn: Day
}

export interface ExtensionRecords {
  extensions: (typeof schema.extensions.$inferInsert)[]
  events: Records
}

type Asked = { askedOn: Day; newDueOn: Day; decidedOn: Day | null; granted: boolean; reason: string }

/** `moved` were granted more time, `kept` were not, `waiting` wait for an answer. */
export function extensionRecords(
  units: SeedUnit[],
  { moved, kept, waiting }: Record<'moved' | 'kept' | 'waiting', Extended[]>,
  recipe: Recipe,
): ExtensionRecords {
  const into: ExtensionRecords = { extensions: [], events: noRecords() }
  for (const one of moved) {
    const rng = random(`${recipe.seed}:extension:${one.id}`)
    const askedOn = addWorkdays(one.firstDueOn, -rng.int(3, 6))
    const reason = rng.pick(extensionReasons)
    const decidedOn = addWorkdays(askedOn, rng.int(1, 2))
    store(into, units, recipe, one, { askedOn, newDueOn: one.dueOn, decidedOn, granted: true, reason })
  }
  for (const one of kept) {
    const askedOn = addWorkdays(one.dueOn, -7)
    const decidedOn = addWorkdays(askedOn, 2)
    const reason = extensionReasons[1]!
    store(into, units, recipe, one, {
      askedOn,
      newDueOn: addWorkdays(one.dueOn, 15),
      decidedOn,
      granted: false,
      reason,
    })
  }
  for (const [index, one] of waiting.entries()) {
    const askedOn = addWorkdays(exampleDay, -3 + (index % 3))
    const reason = one.kind === 'finding' ? findingReason : extensionReasons[index % extensionReasons.length]!
    store(into, units, recipe, one, {
      askedOn,
      newDueOn: addWorkdays(one.dueOn, 10),
      decidedOn: null,
      granted: false,
      reason,
    })
  }
  return into
}

function store(
  into: ExtensionRecords,
  units: SeedUnit[],
  recipe: Recipe,
  { kind, id: recordId, unitId, title, titleEn, firstDueOn }: Extended,
  { askedOn, newDueOn, decidedOn, granted, reason }: Asked,
) {
  const id = idOf('extension', recordId)
  const by = peopleOf(units.find((unit) => unit.id === unitId)!, recipe).speakers[0] ?? null
  const group = kind === 'finding' ? 'supervision' : 'promotion'
  const decider = personId(kind === 'finding' ? 'supervisor' : 'promotion')
  const at = moment(askedOn, 9 * 60 + 50)
  into.extensions.push({
    programmeId,
    id,
    unitId,
    kind,
    recordId,
    item: title,
    itemEn: titleEn,
    dueOn: firstDueOn,
    newDueOn,
    reason,
    group,
    askedOn,
    askedBy: by,
    decideBy: addWorkdays(askedOn, usualReply),
    grantedOn: granted ? decidedOn : null,
    grantedBy: granted ? decider : null,
    refusedOn: granted ? null : decidedOn,
    refusedBy: granted || !decidedOn ? null : decider,
    decision: decidedOn && !granted ? refusalReason : null,
    provenance: 'illustrative',
    createdAt: at,
  })
  const record = { kind: 'extension', id }
  const after = { kind, title, titleEn, newDueOn }
  if (by) event(into.events, 'extension.asked', askedOn, at, by, unitId, record, after)
  if (!decidedOn) return
  const name = granted ? 'extension.granted' : 'extension.refused'
  event(into.events, name, decidedOn, moment(decidedOn, 15 * 60), decider, unitId, record, after)
}
