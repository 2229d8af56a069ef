import { expect, test } from 'vitest'
import { credit } from '../credit.ts'
import { type AssignmentEvidence, emptyEvidence, type ReportEvidence } from '../evidence.ts'
import { measure, prove } from '../measure.ts'
import { defaultModel, type PartCode } from '../model.ts'
import { ratio } from '../part.ts'
import { workedAssignment } from '../worked-example.ts'

/** Monday to Friday of an ordinary week, and the ten working days from 2017-11-06 to 11-17. */
const [monday, friday] = ['2017-11-06', '2017-11-17']

const assignment = (given: Partial<AssignmentEvidence> = {}) =>
  workedAssignment({ id: 'T', weight: 1, startsOn: monday, dueOn: friday, ...given } as Parameters<
    typeof workedAssignment
  >[0])

const report = (given: Partial<ReportEvidence>): ReportEvidence => ({
  id: 'R',
  submittedOn: monday,
  order: 1,
  percent: 50,
  returnedOn: null,
  acceptedOn: null,
  ...given,
})

const evidenceOf = (...assignments: AssignmentEvidence[]) => ({ ...emptyEvidence('U', monday), assignments })
const x = (part: PartCode, on: string, ...assignments: AssignmentEvidence[]) =>
  ratio(measure(evidenceOf(...assignments), on, defaultModel).find((m) => m.part === part)!)

test('a unit without a task has no goal score rather than a zero', () => {
  const standings = measure(evidenceOf(), friday, defaultModel).slice(0, 3)
  expect(standings.map(({ standing }) => standing)).toEqual(['none', 'none', 'none'])
})

test('a task with four of the five things filled in is clear to four fifths', () => {
  expect(x('G1', friday, assignment({ hasBaseline: false }))).toBeCloseTo(0.8)
})

test('half the working days gone and half reported is exactly on plan', () => {
  expect(x('G2', '2017-11-10', assignment({ reports: [report({ percent: 50 })] }))).toBeCloseTo(1)
})

test('silence lowers progress by itself', () => {
  const silent = assignment({ reports: [report({ percent: 20 })] })
  expect(x('G2', '2017-11-08', silent)).toBeCloseTo(2 / 3)
  expect(x('G2', '2017-11-10', silent)).toBeCloseTo(2 / 5)
})

test('a unit that says 100 % is at 90 % until completion is accepted', () => {
  const said = assignment({ reports: [report({ percent: 100 })] })
  expect(x('G2', friday, said)).toBeCloseTo(0.9)
  expect(x('G2', friday, { ...said, completedOn: friday, acceptedOn: friday })).toBe(1)
})

test('a report sent back does not count from that day; the one before it does', () => {
  const reports = [
    report({ id: 'R1', submittedOn: '2017-11-07', percent: 30 }),
    report({ id: 'R2', submittedOn: '2017-11-09', percent: 80, returnedOn: '2017-11-10' }),
  ]
  const proof = (on: string) => prove(evidenceOf(assignment({ reports })), on, defaultModel, 'G2').items[0]
  expect(proof('2017-11-09')).toMatchObject({ value: 0.8, basis: { kind: 'report', id: 'R2' } })
  expect(proof('2017-11-10')).toMatchObject({ value: 0.3, basis: { kind: 'report', id: 'R1' } })
})

test('of two reports on one day the later counts, even when it says less', () => {
  const reports = [report({ id: 'R2', order: 2, percent: 40 }), report({ id: 'R1', order: 1, percent: 60 })]
  expect(prove(evidenceOf(assignment({ reports })), friday, defaultModel, 'G2').items[0]?.value).toBe(0.4)
})

test('before the plan begins there is no progress to judge', () => {
  const early = assignment({ issuedOn: '2017-11-01' })
  const g2 = measure(evidenceOf(early), '2017-11-03', defaultModel).find(({ part }) => part === 'G2')
  expect(g2).toMatchObject({ denominator: 0, standing: 'notDue' })
})

test('a task due today is not overdue yet, tomorrow it is', () => {
  expect(x('G3', friday, assignment())).toBeNull()
  expect(x('G3', '2017-11-20', assignment())).toBe(0)
})

test('a weekend after the due day makes nothing overdue', () => {
  expect(x('G3', '2017-11-19', assignment())).toBeNull()
})

test('finished early and accepted counts at once', () => {
  expect(x('G3', '2017-11-14', assignment({ completedOn: '2017-11-13', acceptedOn: '2017-11-14' }))).toBe(1)
})

test('finished five working days late is worth .90 for ever', () => {
  const late = assignment({ completedOn: '2017-11-24', acceptedOn: '2017-11-29' })
  expect(x('G3', '2017-11-29', late)).toBeCloseTo(0.9)
  expect(x('G3', '2018-11-29', late)).toBeCloseTo(0.9)
})

test('finished and waiting for acceptance past the due day is 0, and the proof says that it waits', () => {
  const waiting = prove(evidenceOf(assignment({ completedOn: friday })), '2017-11-21', defaultModel, 'G3')
  expect(waiting).toMatchObject({ numerator: 0, denominator: 1 })
  expect(waiting.items[0]).toMatchObject({ reason: 'awaitingAcceptance', daysLate: 2 })
})

test('an extension moves the plan but not the promise first made', () => {
  const extended = assignment({ dueOn: '2017-12-01', completedOn: '2017-11-24', acceptedOn: '2017-11-24' })
  expect(x('G3', '2017-11-24', { ...extended, firstDueOn: friday })).toBeCloseTo(0.9)
  expect(x('G2', '2017-11-17', { ...assignment(), dueOn: '2017-12-01', firstDueOn: friday })).toBe(0)
})

test('lateness costs .02 a working day and never more than .70', () => {
  const { constants } = defaultModel
  expect([0, 1, 10, 35, 36, 400].map((days) => credit(days, constants))).toEqual([
    1,
    0.98,
    0.8,
    expect.closeTo(0.3),
    0.3,
    0.3,
  ])
})

test('an exempted part is left out while the exemption runs, and the proof cites it', () => {
  const exemptions = [{ id: 'E', part: 'G1' as const, from: '2017-11-10', until: '2017-11-14' }]
  const evidence = { ...evidenceOf(assignment()), exemptions }
  expect(prove(evidence, '2017-11-09', defaultModel, 'G1').standing).toBe('measured')
  const proof = prove(evidence, '2017-11-14', defaultModel, 'G1')
  expect(proof).toMatchObject({ standing: 'exempt', denominator: 0 })
  expect(proof.items).toMatchObject([{ kind: 'exemption', id: 'E', counted: false }])
  expect(prove(evidence, '2017-11-15', defaultModel, 'G1').standing).toBe('measured')
})
