import { addWorkdays, type Day } from '../../lib/calendar.ts'
import { type LetterItem, letterNumber } from '../../lib/letters/letter.ts'
import { keyTasks } from '../reference/tasks.ts'
import type * as schema from '../schema/index.ts'
import type { SeedTask } from './framework.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { peopleOf, personId } from './people.ts'
import { type Random, random } from './random.ts'
import { event, noRecords, type Records } from './records.ts'
import { lastActiveDay, programmeId, type Recipe, type SeedUnit } from './world.ts'

type LetterRow = typeof schema.letters.$inferInsert & { id: string; unitId: string }

export interface LetterRecords {
  letters: LetterRow[]
  events: Records
}

/** What letters are made from: the unit's assignments as they lie in the database. */
export interface CommittedAssignment {
  id: string
  unitId: string
  keyTaskId: string
  target: string
  dueOn: Day
  firstDueOn: Day
  acceptedOn: Day | null
}

const issuedOn: Day = '2017-09-04'
const signBy: Day = '2017-09-18'
/** Zhejiang's came with a second batch and waits for its principal: what the demonstration signs. */
const second = { code: '330000', issuedOn: '2017-11-15', dueOn: '2017-11-28' }

const rights = '对跨部门、跨层级的困难,组织推进组负责协调;依职责获得共享数据和技术支持。'
const consequences = '完成情况纳入督导和通报;按期完成的予以肯定,逾期未完成的按督办程序办理。'

const titleOf = (tasks: SeedTask[], id: string) => {
  const key = tasks.find((task) => task.id === id)?.key
  return keyTasks.find((task) => task.key === key)?.title ?? ''
}

type Draft = LetterRow & { order: string; signer: string | null }

function draft(
  unit: SeedUnit,
  round: number,
  dates: { issuedOn: Day; dueOn: Day },
  items: LetterItem[],
): Draft {
  return {
    programmeId,
    id: idOf('letter', unit.code, round),
    unitId: unit.id,
    number: '',
    issuedOn: dates.issuedOn,
    issuedBy: personId('promotion'),
    dueOn: dates.dueOn,
    items,
    rights,
    consequences,
    signedOn: null,
    signedAt: null,
    signedBy: null,
    signedName: null,
    outdatedOn: null,
    outdatedWhy: null,
    supersededOn: null,
    supersededBy: null,
    provenance: 'illustrative',
    createdAt: moment(dates.issuedOn, 15 * 60),
    order: `${dates.issuedOn}:${String(unit.position).padStart(4, '0')}`,
    signer: null,
  }
}

function sign(letter: Draft, unit: SeedUnit, recipe: Recipe, rng: Random) {
  const principal = peopleOf(unit, recipe).posts.find(({ post }) => post === 'principal')
  const luck = rng.next()
  const inTime = luck < 0.4 + 0.55 * unit.vigour
  const on = inTime ? addWorkdays(letter.issuedOn, rng.int(1, 8)) : addWorkdays(letter.dueOn, rng.int(1, 12))
  if (!principal || luck > 0.96 || on > lastActiveDay) return
  Object.assign(letter, {
    signedOn: on,
    signedAt: moment(on, rng.int(540, 1040)),
    signedBy: principal.id,
    signedName: principal.name,
    signer: principal.id,
  })
}

/** The first committed date that moved after the letter was issued, on the day it was granted. */
function movedOn(own: CommittedAssignment[], { issuedOn: since }: Draft): Day | null {
  const days = own
    .filter(({ dueOn, firstDueOn }) => dueOn !== firstDueOn)
    .map(({ firstDueOn }) => addWorkdays(firstDueOn, -2))
    .filter((day) => day > since && day <= lastActiveDay)
  return days.sort()[0] ?? null
}

/** A unit's letters: the first, and where a date moved afterwards often the second that supersedes it. */
function lettersOf(unit: SeedUnit, tasks: SeedTask[], own: CommittedAssignment[], recipe: Recipe): Draft[] {
  const rng = random(`${recipe.seed}:letter:${unit.code}`)
  const itemsOn = (on: Day, due: (a: CommittedAssignment) => Day): LetterItem[] =>
    own
      .filter(({ acceptedOn }) => acceptedOn === null || acceptedOn > on)
      .map((a) => ({
        assignmentId: a.id,
        title: titleOf(tasks, a.keyTaskId),
        target: a.target,
        dueOn: due(a),
      }))
  if (unit.code === second.code)
    return [
      draft(
        unit,
        1,
        second,
        itemsOn(second.issuedOn, (a) => a.dueOn),
      ),
    ]
  if (rng.chance(0.02)) return []
  const first = draft(
    unit,
    1,
    { issuedOn, dueOn: signBy },
    itemsOn(issuedOn, (a) => a.firstDueOn),
  )
  if (first.items && (first.items as LetterItem[]).length === 0) return []
  sign(first, unit, recipe, rng)
  const moved = movedOn(own, first)
  if (!moved) return [first]
  // What was out of date before it was signed could not be signed any more.
  if (first.signedOn && moved < first.signedOn)
    Object.assign(first, { signedOn: null, signedAt: null, signedBy: null, signedName: null, signer: null })
  Object.assign(first, { outdatedOn: moved, outdatedWhy: 'date-moved' })
  const again = addWorkdays(moved, rng.int(2, 6))
  const items = itemsOn(again, (a) => a.dueOn)
  if (again > lastActiveDay || items.length === 0 || !rng.chance(0.7)) return [first]
  const next = draft(unit, 2, { issuedOn: again, dueOn: addWorkdays(again, 10) }, items)
  sign(next, unit, recipe, rng)
  const gave = first.signedOn ? next.signedOn : next.issuedOn
  if (gave) Object.assign(first, { supersededOn: gave, supersededBy: next.id })
  return [first, next]
}

/** The example's letters, numbered in the order they were issued. Load-test tasks are not committed to. */
export function letterRecords(
  units: SeedUnit[],
  tasks: SeedTask[],
  assignments: CommittedAssignment[],
  recipe: Recipe,
): LetterRecords {
  const drafts = units.flatMap((unit) =>
    lettersOf(
      unit,
      tasks,
      assignments.filter(({ unitId }) => unitId === unit.id),
      recipe,
    ),
  )
  drafts.sort((a, b) => (a.order < b.order ? -1 : 1))
  const events = noRecords()
  const letters = drafts.map(({ order: _, signer, ...row }, index) => {
    const letter = { ...row, number: letterNumber(2017, index + 1) }
    tellLetter(letter, signer, events)
    return letter
  })
  return { letters, events }
}

function tellLetter(letter: LetterRow, signer: string | null, into: Records) {
  const record = { kind: 'letter', id: letter.id }
  const { number, unitId } = letter
  const by = personId('promotion')
  const tell = (name: string, on: Day, at: Date, actor: string, after: object) =>
    event(into, name, on, at, actor, unitId, record, { number, ...after })
  const items = (letter.items as LetterItem[]).length
  tell('letter.issued', letter.issuedOn, letter.createdAt as Date, by, { dueOn: letter.dueOn, items })
  if (letter.signedOn && signer) {
    const after = { signedOn: letter.signedOn, signedName: letter.signedName }
    tell('letter.signed', letter.signedOn, letter.signedAt as Date, signer, after)
  }
  if (letter.outdatedOn)
    tell('letter.outdated', letter.outdatedOn, moment(letter.outdatedOn, 16 * 60), by, {
      why: letter.outdatedWhy,
    })
  if (letter.supersededOn)
    tell('letter.superseded', letter.supersededOn, moment(letter.supersededOn, 17 * 60 + 30), by, {
      supersededBy: letter.supersededBy,
    })
}
