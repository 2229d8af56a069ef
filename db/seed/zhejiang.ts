import { addWorkdays, type Day } from '../../lib/calendar.ts'
import type { SeedTask } from './framework.ts'
import { usualCycle } from './plan-work.ts'
import type { Submission, VisitStory, WorkStory } from './stories.ts'

/**
 * Zhejiang's five assignments, written by hand so that the demonstration always finds on 2017-11-30: one finished in
 * time, one finished late, one due in exactly three working days, one a working day overdue, and one half-way whose
 * next report is due tomorrow.
 */

interface Script {
  startsOn: Day
  dueOn: Day
  weight: number
  quantity: number
  /** Day sent and percent said; the last of 100 claims completion. */
  said: [Day, number][]
  /** What inspectors would find, against what was said. */
  true: number
}

const scripts: Record<string, Script> = {
  inventory: {
    startsOn: '2017-08-21',
    dueOn: '2017-08-31',
    weight: 1,
    quantity: 412,
    said: [['2017-08-30', 100]],
    true: 1,
  },
  zombies: {
    startsOn: '2017-08-21',
    dueOn: '2017-10-31',
    weight: 2,
    quantity: 86,
    said: [
      ['2017-09-04', 15],
      ['2017-09-18', 40],
      ['2017-09-29', 60],
      ['2017-10-20', 80],
      ['2017-11-03', 100],
    ],
    true: 0.97,
  },
  integration: {
    startsOn: addWorkdays('2017-12-01', -6 * usualCycle),
    dueOn: '2017-12-31',
    weight: 3,
    quantity: 120,
    said: [
      ['2017-09-14', 10],
      ['2017-09-28', 20],
      ['2017-10-19', 35],
      ['2017-11-02', 45],
      ['2017-11-16', 60],
    ],
    true: 0.9,
  },
  sharing: {
    startsOn: addWorkdays('2017-12-05', -4 * usualCycle),
    dueOn: '2017-12-05',
    weight: 2,
    quantity: 20,
    said: [
      ['2017-10-20', 30],
      ['2017-11-06', 55],
      ['2017-11-20', 80],
    ],
    true: 0.95,
  },
  platform: {
    startsOn: addWorkdays('2017-11-29', -5 * usualCycle),
    dueOn: '2017-11-29',
    weight: 2,
    quantity: 1600,
    said: [
      ['2017-09-29', 20],
      ['2017-10-18', 45],
      ['2017-11-01', 65],
      ['2017-11-15', 85],
      ['2017-11-28', 90],
    ],
    true: 0.85,
  },
}

function submissionOf([on, percent]: [Day, number], index: number, { startsOn }: Script): Submission {
  const forDueOn = addWorkdays(startsOn, (index + 1) * usualCycle)
  return {
    on,
    forDueOn,
    percent,
    claims: percent === 100,
    judgement: { as: 'accepted', on: addWorkdays(on, 1) },
  }
}

/** Zhejiang's hand-written assignment under one of the five key tasks; null for any other task. */
export function zhejiangWork(task: SeedTask): WorkStory | null {
  const script = scripts[task.name]
  if (!script) return null
  const said = (day: Day) => script.said.findLast(([on]) => on <= day)?.[1] ?? 0
  return {
    task,
    startsOn: script.startsOn,
    dueOn: script.dueOn,
    firstDueOn: script.dueOn,
    weight: script.weight,
    reportEvery: usualCycle,
    quantity: script.quantity,
    has: { target: true, measure: true, baseline: task.name !== 'sharing', person: true },
    submissions: script.said.map((it, index) => submissionOf(it, index, script)),
    truth: (day) => said(day) * script.true,
  }
}

const accepted = (on: Day): FindingStoryAnswer => ({
  on,
  judgement: { as: 'accepted', on: addWorkdays(on, 2) },
})
type FindingStoryAnswer = VisitStory['findings'][number]['answers'][number]

/** Three on-site visits, one a round; one finding closed late, one still to be answered. */
export function zhejiangVisits(works: WorkStory[]): VisitStory[] {
  const verified = (on: Day, ...names: string[]) =>
    works
      .filter(({ task }) => names.includes(task.name))
      .map(({ task, truth }) => ({ task, percent: Math.round(truth(on)) }))
  return [
    {
      on: '2017-09-12',
      method: 'on-site',
      findings: [
        {
          cause: 'silo-systems',
          severity: 2,
          dueOn: '2017-09-29',
          answers: [accepted('2017-09-27')],
          revisit: { on: '2017-11-14', result: 'held' },
        },
      ],
      verified: verified('2017-09-12', 'inventory'),
    },
    {
      on: '2017-10-19',
      method: 'on-site',
      findings: [
        {
          cause: 'data-islands',
          severity: 2,
          dueOn: '2017-11-02',
          answers: [accepted('2017-11-08')],
          revisit: null,
        },
        {
          cause: 'split-lines',
          severity: 1,
          dueOn: '2017-11-09',
          answers: [accepted('2017-11-07')],
          revisit: null,
        },
      ],
      verified: verified('2017-10-19', 'zombies', 'integration'),
    },
    {
      on: '2017-11-14',
      method: 'on-site',
      findings: [{ cause: 'fragmented-rule', severity: 2, dueOn: '2017-12-08', answers: [], revisit: null }],
      verified: verified('2017-11-14', 'zombies', 'platform'),
    },
  ]
}
