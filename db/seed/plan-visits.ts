import { addWorkdays, type Day, earlier } from '../../lib/calendar.ts'
import type { Random } from './random.ts'
import type { FindingStory, Judgement, Stage, VisitStory, WorkStory } from './stories.ts'
import type { Cause } from './words/findings.ts'
import type { Method } from './words/visits.ts'
import { lastActiveDay, type SeedUnit, travelled } from './world.ts'

/** The example's three rounds (the paper counts three, §2.4; their dates are invented). */
export const rounds: { from: Day; workdays: number }[] = [
  { from: '2017-09-04', workdays: 15 },
  { from: '2017-10-16', workdays: 12 },
  { from: '2017-11-08', workdays: 14 },
]

const causes: Cause[] = ['fragmented-rule', 'split-lines', 'silo-systems', 'data-islands']

/** How the unit is visited in a round; null when it is not. The eight trips go to three localities only (§2.4). */
function methodIn(round: number, { kind, code, vigour }: SeedUnit, rng: Random): Method | null {
  if (travelled.has(code)) return code === '440000' && round === 1 ? 'telephone' : 'on-site'
  if (round === 0) return rng.chance(0.9) ? 'document' : 'telephone'
  if (round === 1)
    return kind === 'department' && rng.chance(0.35) ? 'on-site' : rng.chance(0.8) ? 'telephone' : null
  if (vigour < 0.36) return 'talk'
  return rng.chance(0.65) ? rng.pick(['document', 'telephone', 'document'] as const) : null
}

const howMany = (vigour: number, rng: Random) =>
  rng.pick(vigour > 0.75 ? [0, 1, 1, 1, 2] : vigour > 0.42 ? [1, 1, 2, 2, 2] : [1, 2, 2, 3, 3])

function judge(on: Day, returned: boolean, rng: Random): Judgement {
  const judgedOn = addWorkdays(on, rng.int(1, returned ? 2 : 4))
  return judgedOn > lastActiveDay ? null : { as: returned ? 'returned' : 'accepted', on: judgedOn }
}

/** How the unit answered: in time, late, twice, or not yet. */
function answersTo(raisedOn: Day, dueOn: Day, { unit, rng }: Stage): FindingStory['answers'] {
  const slack = 1 - unit.vigour
  if (rng.chance(slack ** 2 * 0.45)) return []
  let on = addWorkdays(dueOn, rng.chance(slack * 0.4) ? rng.int(1, 9) : -rng.int(0, 4))
  if (on <= raisedOn) on = addWorkdays(raisedOn, 1)
  const answers: FindingStory['answers'] = []
  for (let attempt = 1; on <= lastActiveDay; attempt++) {
    const judgement = judge(on, attempt === 1 && rng.chance(0.07 + 0.13 * slack), rng)
    answers.push({ on, judgement })
    if (judgement?.as !== 'returned') break
    on = addWorkdays(judgement.on, rng.int(2, 6))
  }
  return answers
}

/** A later look at what was closed; some is found to have come back. */
function revisitOf(answers: FindingStory['answers'], rng: Random): FindingStory['revisit'] {
  const closing = answers.at(-1)?.judgement
  if (closing?.as !== 'accepted' || !rng.chance(0.3)) return null
  const on = addWorkdays(closing.on, rng.int(8, 18))
  if (on > lastActiveDay) return null
  const result = rng.next()
  return { on, result: result < 0.84 ? 'held' : result < 0.93 ? 'partly' : 'relapsed' }
}

export function planFinding(raisedOn: Day, stage: Stage): FindingStory {
  const { rng } = stage
  const dueOn = addWorkdays(raisedOn, rng.pick([10, 10, 15, 15, 20]))
  const answers = answersTo(raisedOn, dueOn, stage)
  return {
    cause: rng.pick(causes),
    severity: rng.pick([1, 1, 1, 2, 2, 3]),
    dueOn,
    answers,
    revisit: revisitOf(answers, rng),
  }
}

/** What an inspector finds: a little, or much, less than what was last said. */
export function foundPercent({ truth, submissions }: WorkStory, on: Day, rng: Random): number {
  const said = submissions.findLast((it) => it.on <= on)?.percent ?? 0
  return Math.max(0, Math.round(Math.min(said, truth(on)) * (1 - Math.abs(rng.near(0, 0.1)))))
}

function verifiedOn(on: Day, method: Method, works: WorkStory[], rng: Random): VisitStory['verified'] {
  if (method === 'talk' || method === 'telephone') return []
  const begun = works.filter((work) => work.startsOn < on && work.submissions.some((it) => it.on < on))
  const chosen = begun.filter(() => rng.chance(0.45)).slice(0, 3)
  return chosen.map((work) => ({ task: work.task, percent: foundPercent(work, on, rng) }))
}

/** The visits of one pass through the rounds, in order. */
export function planVisits(stage: Stage, works: WorkStory[]): VisitStory[] {
  const { unit, rng } = stage
  if (unit.unvisited) return []
  return rounds.flatMap((round, index) => {
    const method = methodIn(index, unit, rng)
    if (!method) return []
    const on = earlier(addWorkdays(round.from, rng.int(1, round.workdays)), lastActiveDay)
    const findings = Array.from({ length: howMany(unit.vigour, rng) }, () => planFinding(on, stage))
    return [{ on, method, findings, verified: verifiedOn(on, method, works, rng) }]
  })
}
