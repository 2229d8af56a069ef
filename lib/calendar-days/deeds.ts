import type { Tx } from '../../db/open.ts'
import { announce } from '../../db/queries/announcements.ts'
import {
  changeCalendarDay,
  declareYear,
  listCalendarDays,
  lockCalendar,
  readCalendar,
} from '../../db/queries/calendar.ts'
import { lockProgrammeAlone } from '../../db/queries/clock.ts'
import { listProgrammes } from '../../db/queries/programmes.ts'
import { deed } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { adoptCalendar, dayInShanghai } from '../calendar.ts'
import { remeasureProgramme } from '../measures/remeasure.ts'
import { Refusal } from '../refusal.ts'
import { changeDayForm, declareYearForm } from './form.ts'
import { keepCalendar } from './keep.ts'
import { checkChange, checkDeclared } from './rules.ts'

const kept = { may: 'calendar.keep', within: 'house' } as const
const installation = async (_tx: Tx, _input: unknown, { programme }: Scene) => ({
  id: programme.id,
  unitId: null,
})

/** A day works or rests. Deadlines and plans count by it at once, so every programme is measured anew. */
export const changeDayDeed = deed({
  ...kept,
  form: changeDayForm,
  on: installation,
  do: async ({ tx, subject, input, actor, today, now }) => {
    const version = await lockCalendar(tx)
    await keepCalendar(tx, version)
    const change = { day: input.day, works: input.is === 'working' }
    checkChange(change, today)
    const { name, reason } = input
    await changeCalendarDay(tx, { ...change, name, reason, changedOn: today, changedBy: actor.id })
    adoptCalendar(await readCalendar(tx))
    await remeasureAll(tx, now)
    return {
      value: { day: input.day },
      events: [
        {
          name: 'calendar.day-changed',
          record: { kind: 'calendar', id: subject.id },
          before: { day: input.day, works: !change.works },
          after: { ...change, name, reason },
        },
      ],
    }
  },
})

/** Says that a year's holidays are all entered: deadlines in it are a guess no more. */
export const declareYearDeed = deed({
  ...kept,
  form: declareYearForm,
  on: installation,
  do: async ({ tx, subject, input, actor, today }) => {
    const { year } = input
    checkDeclared(year, (await listCalendarDays(tx, year)).length)
    await lockCalendar(tx)
    if (!(await declareYear(tx, year, today, actor.id)))
      throw new Refusal('calendar.known-already', { year }, 'year')
    const after = { year }
    return {
      value: after,
      events: [{ name: 'calendar.year-declared', record: { kind: 'calendar', id: subject.id }, after }],
    }
  },
})

/** Programme after programme, each alone with its writers, in one order so that two changes never cross. */
async function remeasureAll(tx: Tx, now: Date) {
  const programmes = await listProgrammes(tx)
  for (const { id, exampleDay, startsOn } of programmes.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const today = exampleDay ?? dayInShanghai(now)
    if (today < startsOn) continue
    await lockProgrammeAlone(tx, id)
    await remeasureProgramme(tx, id, today)
    await announce(tx, { programmeId: id, eventIds: [], unitIds: 'all', personIds: [] })
  }
}
