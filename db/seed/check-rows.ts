import { addWorkdays, type Day } from '../../lib/calendar.ts'
import type { CheckAnswer, CheckResult } from '../../lib/self-checks/rows.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { peopleOf, personId } from './people.ts'
import { type Random, random } from './random.ts'
import { event, noRecords, type Records } from './records.ts'
import { answerNotes, resultNotes, seedList } from './words/checks.ts'
import { lastActiveDay, programmeId, type Recipe, type SeedUnit } from './world.ts'

const illustrative = 'illustrative' as const
const madeOn: Day = '2017-11-01'
const dueOn: Day = '2017-11-08'
export const checkListId = idOf('check-list', seedList.title, 1)
const itemId = (index: number) => idOf('check-item', seedList.title, index)

export interface CheckRecords {
  lists: (typeof schema.checkLists.$inferInsert)[]
  items: (typeof schema.checkItems.$inferInsert)[]
  selfChecks: (typeof schema.selfChecks.$inferInsert)[]
  answers: (typeof schema.selfCheckAnswers.$inferInsert)[]
  results: (typeof schema.checkResults.$inferInsert)[]
  events: Records
}

/** The last visit of a unit, on which its answers were compared. */
export type LastVisit = { unitId: string; visitId: string; visitedOn: Day }

/** Every third unit, and Zhejiang, whose liaison the demonstration is about. */
export const isAsked = ({ code, position }: SeedUnit) => code === '330000' || position % 3 === 0

function answerOf({ vigour, gloss }: SeedUnit, rng: Random): CheckAnswer {
  const luck = rng.next()
  return luck < 0.4 + 0.4 * vigour + gloss ? 'yes' : luck < 0.92 ? 'partly' : 'no'
}

/** Who glosses over is found out. A "no" is nearly always true. */
function resultOf(answer: CheckAnswer, { gloss }: SeedUnit, rng: Random): CheckResult {
  const luck = rng.next()
  if (answer === 'no') return 'true'
  return luck < 0.8 - gloss ? 'true' : luck < 0.95 - gloss / 2 ? 'partly' : 'false'
}

function addAnswers(unit: SeedUnit, id: string, visit: LastVisit | undefined, into: CheckRecords) {
  const rng = random(`self-check:${unit.code}`)
  seedList.items.forEach((_, index) => {
    const answer = answerOf(unit, rng)
    const at = { programmeId, selfCheckId: id, itemId: itemId(index) }
    into.answers.push({ ...at, answer, note: answerNotes[answer] })
    const result = resultOf(answer, unit, rng)
    if (visit) into.results.push({ ...at, visitId: visit.visitId, result, note: resultNotes[result] })
  })
}

function addSelfCheck(unit: SeedUnit, visit: LastVisit | undefined, recipe: Recipe, into: CheckRecords) {
  const rng = random(`self-check-sent:${unit.code}`)
  const id = idOf('self-check', seedList.title, unit.code)
  const by = personId('supervisor')
  const speaker = peopleOf(unit, recipe).speakers[0] ?? null
  const answeredOn =
    speaker && rng.chance(0.25 + 0.8 * unit.vigour) ? addWorkdays(dueOn, -rng.int(0, 3)) : null
  into.selfChecks.push({
    programmeId,
    id,
    checkListId,
    unitId: unit.id,
    sentOn: madeOn,
    sentBy: by,
    dueOn,
    answeredOn,
    answeredBy: answeredOn ? speaker : null,
    version: answeredOn ? 2 : 1,
    provenance: illustrative,
    createdAt: moment(madeOn, 15 * 60),
  })
  const record = { kind: 'selfCheck', id }
  const asked = { title: seedList.title, dueOn }
  event(into.events, 'self-check.sent', madeOn, moment(madeOn, 15 * 60), by, unit.id, record, asked)
  if (!answeredOn || !speaker) return
  const at = moment(answeredOn, rng.int(600, 1020))
  event(into.events, 'self-check.answered', answeredOn, at, speaker, unit.id, record, {
    answeredOn,
    sentBy: by,
  })
  const compared =
    visit && visit.visitedOn > answeredOn && visit.visitedOn <= lastActiveDay ? visit : undefined
  addAnswers(unit, id, compared, into)
}

/** One list, sent before the third round to a third of the units; compared where a visit followed. */
export function checkRecords(
  units: SeedUnit[],
  visits: ReadonlyMap<string, LastVisit>,
  recipe: Recipe,
): CheckRecords {
  const into: CheckRecords = {
    lists: [],
    items: [],
    selfChecks: [],
    answers: [],
    results: [],
    events: noRecords(),
  }
  const { title, titleEn, items } = seedList
  const by = personId('supervisor')
  const made = { programmeId, id: checkListId, seriesId: checkListId, edition: 1, title, titleEn }
  const createdAt = moment(madeOn, 14 * 60)
  into.lists.push({ ...made, madeOn, madeBy: by, provenance: illustrative, createdAt })
  items.forEach(({ text, textEn, dimension }, index) => {
    const at = { programmeId, id: itemId(index), checkListId, position: index + 1 }
    into.items.push({ ...at, text, textEn, basis: '', dimension })
  })
  const record = { kind: 'checkList', id: checkListId }
  const after = { title, edition: 1, items: items.length }
  event(into.events, 'check-list.made', madeOn, createdAt, by, null, record, after)
  for (const unit of units) if (isAsked(unit)) addSelfCheck(unit, visits.get(unit.id), recipe, into)
  return into
}
