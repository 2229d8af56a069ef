import type { Day } from '../../lib/calendar.ts'
import type { SeedTask } from './framework.ts'
import type { UnitPeople } from './people.ts'
import type { Random } from './random.ts'
import type { Cause } from './words/findings.ts'
import type { Method } from './words/visits.ts'
import type { SeedUnit } from './world.ts'

/** What a person decided about something submitted; null while it waits. */
export type Judgement = { as: 'accepted' | 'returned'; on: Day } | null

/** One report, as it went. */
export interface Submission {
  on: Day
  /** The reporting date it answers. */
  forDueOn: Day | null
  percent: number
  claims: boolean
  judgement: Judgement
}

/** An assignment and everything the unit said about it. */
export interface WorkStory {
  task: SeedTask
  startsOn: Day
  dueOn: Day
  firstDueOn: Day
  weight: number
  /** Working days between reports. */
  reportEvery: number
  quantity: number
  /** Which of the fields that make a goal clear (G1) are filled. */
  has: { target: boolean; measure: boolean; baseline: boolean; person: boolean }
  submissions: Submission[]
  /** Percent truly done by the end of the day. */
  truth: (day: Day) => number
}

export interface FindingStory {
  cause: Cause
  severity: number
  dueOn: Day
  answers: { on: Day; judgement: Judgement }[]
  revisit: { on: Day; result: 'held' | 'partly' | 'relapsed' } | null
}

export interface VisitStory {
  on: Day
  method: Method
  findings: FindingStory[]
  /** Which assignments were verified, and what percent was found. */
  verified: { task: SeedTask; percent: number }[]
}

/** Who and what a unit's stories are about, and the numbers they are drawn from. */
export interface Stage {
  unit: SeedUnit
  people: UnitPeople
  supervisors: string[]
  rng: Random
}
