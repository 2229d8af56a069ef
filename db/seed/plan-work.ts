import { addWorkdays, type Day, earlier, workdaysSpanned } from '../../lib/calendar.ts'
import type { KeyTask } from '../reference/tasks.ts'
import type { SeedTask } from './framework.ts'
import type { Random } from './random.ts'
import type { Stage, Submission, WorkStory } from './stories.ts'
import { lastActiveDay, type SeedUnit } from './world.ts'

/** The usual working days between reports; the closely watched tasks report more often. */
export const usualCycle = 10
const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value))
const toFive = (percent: number) => Math.round(percent / 5) * 5

/** Own dates of a unit under a task due at the end of December; invented, like every figure here. */
const ownDates: Day[] = [
  '2017-12-31',
  '2017-12-31',
  '2017-12-31',
  '2017-12-15',
  '2017-12-08',
  '2017-11-30',
  '2017-11-24',
  '2017-11-15',
]

interface Outline {
  startsOn: Day
  dueOn: Day
  weight: number
  reportEvery: number
  quantity: number
}

const size = (unit: SeedUnit, rng: Random, department: [number, number], locality: [number, number]) =>
  rng.int(...(unit.kind === 'department' ? department : locality))

const outlines: Record<KeyTask['key'] | 'load', (unit: SeedUnit, rng: Random) => Outline> = {
  inventory: (unit, rng) => ({
    startsOn: '2017-08-21',
    dueOn: unit.kind === 'department' ? '2017-08-31' : '2017-09-30',
    weight: 1,
    reportEvery: 5,
    quantity: size(unit, rng, [12, 90], [80, 900]),
  }),
  zombies: (unit, rng) => ({
    startsOn: addWorkdays('2017-08-21', rng.int(0, 6)),
    dueOn: '2017-10-31',
    weight: 2,
    reportEvery: 7,
    quantity: size(unit, rng, [3, 24], [20, 180]),
  }),
  integration: (unit, rng) => ({
    startsOn: addWorkdays('2017-09-01', rng.int(0, 9)),
    dueOn: rng.pick(ownDates),
    weight: 3,
    reportEvery: 8,
    quantity: size(unit, rng, [6, 48], [40, 300]),
  }),
  sharing: (unit, rng) => ({
    startsOn: addWorkdays('2017-09-25', rng.int(0, 9)),
    dueOn: rng.pick(ownDates),
    weight: 2,
    reportEvery: usualCycle,
    quantity: size(unit, rng, [2, 26], [6, 40]),
  }),
  platform: (unit, rng) => ({
    startsOn: addWorkdays('2017-08-25', rng.int(0, 9)),
    dueOn: rng.pick(ownDates),
    weight: 2,
    reportEvery: usualCycle,
    quantity: size(unit, rng, [40, 600], [300, 4000]),
  }),
  load: (_, rng) => {
    const startsOn = addWorkdays('2017-08-21', rng.int(0, 52))
    return {
      startsOn,
      dueOn: addWorkdays(startsOn, rng.int(11, 19)),
      weight: rng.int(1, 3),
      reportEvery: usualCycle,
      quantity: rng.int(5, 200),
    }
  },
}

/** An S-curve from 0 to 1. */
const curve = (x: number) => x ** 1.6 / (x ** 1.6 + (1 - x) ** 1.6)

interface Pace {
  truth: (day: Day) => number
  /** The day everything is done; null when it stalls. */
  doneOn: Day | null
}

function paceOf(unit: SeedUnit, outline: Outline, rng: Random): Pace {
  const span = workdaysSpanned(outline.startsOn, outline.dueOn)
  const pace = between(0.5, 0.6 + 0.57 * unit.vigour + rng.near(0, 0.14), 1.5)
  const stalls = rng.chance((1 - unit.vigour) ** 2 * 0.3)
  const ceiling = stalls ? between(0.35, rng.near(0.65, 0.25), 0.9) : 1
  const truth = (day: Day) => {
    if (day < outline.startsOn) return 0
    const x = between(0, (workdaysSpanned(outline.startsOn, day) / span) * pace, 1)
    return 100 * curve(x) * ceiling
  }
  const doneOn = stalls ? null : addWorkdays(outline.startsOn, Math.max(1, Math.ceil(span / pace) - 1))
  return { truth, doneOn }
}

/** Sends a report and, when it comes back, sends it again; stops where the example's present begins. */
function send(stage: Stage, first: Omit<Submission, 'judgement'>, into: Submission[]) {
  const { rng, unit } = stage
  let on = first.on
  for (let attempt = 1; on <= lastActiveDay; attempt++) {
    const returned = attempt < 3 && rng.chance(0.05 + 0.1 * (1 - unit.vigour))
    const judgedOn = addWorkdays(on, rng.pick(returned ? [1, 1, 2] : [0, 0, 0, 0, 1, 1, 2]))
    const judged = judgedOn <= lastActiveDay
    into.push({
      ...first,
      on,
      judgement: judged ? { as: returned ? 'returned' : 'accepted', on: judgedOn } : null,
    })
    if (!returned || !judged) return
    on = addWorkdays(judgedOn, rng.int(1, unit.vigour > 0.4 ? 3 : 6))
  }
}

/** The day the report for a reporting date is sent; null when it is forgotten. */
function sentFor(dueOn: Day, { unit, rng }: Stage): Day | null {
  const slack = 1 - unit.vigour
  if (rng.chance(slack ** 2 * 0.25)) return null
  return addWorkdays(dueOn, rng.chance(slack * 0.32) ? rng.int(1, 6) : -rng.int(0, 2))
}

function submissionsOf(stage: Stage, outline: Outline, { truth, doneOn }: Pace): Submission[] {
  const sent: Submission[] = []
  let reported = 0
  const end = earlier(doneOn ?? lastActiveDay, lastActiveDay)
  for (let k = 1; ; k++) {
    const dueOn = addWorkdays(outline.startsOn, k * outline.reportEvery)
    const on = sentFor(dueOn, stage)
    if (doneOn && doneOn <= lastActiveDay && (dueOn >= doneOn || (on !== null && on >= doneOn))) {
      const last = sent.at(-1)?.on ?? ''
      const claimedOn = last < doneOn ? doneOn : addWorkdays(last, 1)
      send(stage, { on: claimedOn, forDueOn: dueOn, percent: 100, claims: true }, sent)
      return sent
    }
    if (addWorkdays(dueOn, -2) > end) return sent
    if (on === null || on > lastActiveDay || (sent.at(-1)?.on ?? '') >= on) continue
    reported = between(reported, toFive(truth(on) * (1 + stage.unit.gloss)), 95)
    send(stage, { on, forDueOn: dueOn, percent: reported, claims: false }, sent)
  }
}

/** An assignment of the unit under the task, drawn from the unit's vigour. */
export function planWork(stage: Stage, task: SeedTask): WorkStory {
  const { rng, unit } = stage
  const outline = outlines[task.key](unit, rng)
  const pace = paceOf(unit, outline, rng)
  const filled = (often: number) => rng.chance(often + (1 - often) * unit.vigour)
  const extended = outline.dueOn > '2017-11-20' && outline.dueOn < '2017-12-31' && rng.chance(0.25)
  const firstDueOn = extended ? addWorkdays(outline.dueOn, -usualCycle) : outline.dueOn
  return {
    task,
    ...outline,
    firstDueOn: firstDueOn < outline.startsOn ? outline.dueOn : firstDueOn,
    has: { target: filled(0.8), measure: filled(0.6), baseline: filled(0.25), person: filled(0.4) },
    submissions: submissionsOf(stage, outline, pace),
    truth: pace.truth,
  }
}
