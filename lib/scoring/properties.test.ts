import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../calendar.ts'
import type {
  AssignmentEvidence,
  DocumentEvidence,
  DueEvidence,
  Evidence,
  FindingEvidence,
  InterestEvidence,
  ListItemEvidence,
  MeetingEvidence,
  ReportDue,
  RequestEvidence,
} from './evidence.ts'
import { measure, pool, prove } from './measure.ts'
import { defaultModel, dimensionCodes, partCodes } from './model.ts'
import { ratio } from './part.ts'
import { scorecard } from './score.ts'
import { workedAssignment, workedExample } from './worked-example.ts'

/** Any records of four months around the day asked about, some of them after it. */
const on: Day = '2017-11-30'
const day = fc.integer({ min: -90, max: 30 }).map((n) => addDays(on, n))
const maybeDay = fc.option(day)
const flag = fc.boolean()

const report = fc.record({
  id: fc.uuid(),
  submittedOn: day,
  order: fc.integer({ min: 1, max: 3 }),
  percent: fc.integer({ min: 0, max: 100 }),
  returnedOn: maybeDay,
  acceptedOn: maybeDay,
})

const assignment: fc.Arbitrary<AssignmentEvidence> = fc
  .record({
    id: fc.uuid(),
    weight: fc.integer({ min: 1, max: 5 }),
    startsOn: day,
    span: fc.integer({ min: 0, max: 90 }),
    hasBaseline: flag,
    hasTarget: flag,
    done: maybeDay,
    accepted: flag,
    tiedToClauseFrom: maybeDay,
    tiedToClauseUntil: maybeDay,
    reports: fc.array(report, { maxLength: 3 }),
  })
  .map(({ span, done, accepted, ...given }) =>
    workedAssignment({
      ...given,
      dueOn: addDays(given.startsOn, span),
      completedOn: done,
      acceptedOn: done && accepted ? addDays(done, 2) : null,
    }),
  )

const finding: fc.Arbitrary<FindingEvidence> = fc
  .record({
    id: fc.uuid(),
    severity: fc.constantFrom(1 as const, 2 as const, 3 as const),
    raisedOn: day,
    answered: maybeDay,
    closed: flag,
    held: fc.constantFrom('held' as const, 'partly' as const, 'relapsed' as const),
  })
  .map(({ answered, closed, held, ...given }) => ({
    ...given,
    dueOn: addDays(given.raisedOn, 10),
    answeredOn: answered,
    closedOn: answered && closed ? addDays(answered, 1) : null,
    revisits: answered && closed ? [{ id: given.id, on: addDays(answered, 20), order: 1, result: held }] : [],
  }))

const reportDue: fc.Arbitrary<ReportDue> = fc.record({
  id: fc.uuid(),
  assignmentId: fc.constant(null),
  dueOn: day,
  submittedOn: maybeDay,
  acceptedOn: maybeDay,
  reportId: fc.constant(null),
})

const owed: fc.Arbitrary<DueEvidence> = fc.record({ id: fc.uuid(), from: day, dueOn: day, doneOn: maybeDay })
const request: fc.Arbitrary<RequestEvidence> = fc.record({
  id: fc.uuid(),
  askedOn: day,
  answeredOn: maybeDay,
})

const interest: fc.Arbitrary<InterestEvidence> = fc.record({
  id: fc.uuid(),
  importance: fc.integer({ min: 1, max: 5 }),
  claimedOn: day,
  confirmedOn: maybeDay,
  benefits: fc.array(
    fc.record({
      id: fc.uuid(),
      importance: fc.integer({ min: 1, max: 5 }),
      planned: fc.array(fc.record({ on: day, amount: fc.integer({ min: 1, max: 50 }) }), { maxLength: 2 }),
      verified: fc.array(fc.record({ on: day, amount: fc.integer({ min: 1, max: 50 }) }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
})

const document: fc.Arbitrary<DocumentEvidence> = fc.record({
  id: fc.uuid(),
  bindsFrom: day,
  receiptDueOn: day,
  receivedOn: maybeDay,
  planDueOn: day,
  planIssuedOn: maybeDay,
})

const item: fc.Arbitrary<ListItemEvidence> = fc.record({
  id: fc.uuid(),
  listedOn: day,
  dueOn: day,
  servedOn: maybeDay,
})

const meeting: fc.Arbitrary<MeetingEvidence> = fc.record({
  id: fc.uuid(),
  heldOn: day,
  attendedAtRank: flag,
})

const lists = fc.record({
  assignments: fc.array(assignment, { maxLength: 5 }),
  findings: fc.array(finding, { maxLength: 5 }),
  reportDues: fc.array(reportDue, { maxLength: 5 }),
  actions: fc.array(owed, { maxLength: 5 }),
  issues: fc.array(owed, { maxLength: 3 }),
  requests: fc.array(request, { maxLength: 5 }),
  interests: fc.array(interest, { maxLength: 4 }),
  documents: fc.array(document, { maxLength: 3 }),
  listItems: fc.array(item, { maxLength: 4 }),
  meetings: fc.array(meeting, { maxLength: 4 }),
})
const evidence: fc.Arbitrary<Evidence> = lists.map((given) => ({ ...workedExample, ...given }))

const measured = (given: Evidence) => measure(given, on, defaultModel)
const scored = (given: Evidence) => scorecard(measured(given), defaultModel)

test('every score and every fraction lies between its goalposts', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const card = scored(given)
      const scores = [card.ecc, card.arithmetic, ...Object.values(card.dimensions).map(({ score }) => score)]
      for (const score of scores.filter((s) => s !== null)) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100 + 1e-9)
      }
      expect(card.completeness).toBeLessThanOrEqual(1 + 1e-9)
      if (card.balance) expect(card.balance.d).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

const shuffled = <T>(list: T[]) =>
  fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })

test('the order in which records come changes nothing, not even the last digit', () => {
  const pairs = lists.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.record({
        assignments: shuffled(given.assignments.map((a) => ({ ...a, reports: [...a.reports].reverse() }))),
        findings: shuffled(given.findings),
        reportDues: shuffled(given.reportDues),
        actions: shuffled(given.actions),
        issues: shuffled(given.issues),
        requests: shuffled(given.requests),
        interests: shuffled(given.interests),
        documents: shuffled(given.documents),
        listItems: shuffled(given.listItems),
        meetings: shuffled(given.meetings),
      }),
    ),
  )
  fc.assert(
    fc.property(pairs, ([given, mixed]) => {
      expect(measured({ ...workedExample, ...mixed })).toEqual(measured({ ...workedExample, ...given }))
    }),
  )
})

const known = (date: Day | null) => (date && date <= on ? date : null)

/** One more thing done by the unit on the day itself, wherever one is open. */
const deeds: Record<string, (given: Evidence) => Evidence> = {
  'reporting everything done': (given) => ({
    ...given,
    assignments: given.assignments.map((a) => ({
      ...a,
      reports: [
        ...a.reports,
        { id: 'new', submittedOn: on, order: 9, percent: 100, returnedOn: null, acceptedOn: null },
      ],
    })),
  }),
  'finishing every task, accepted': (given) => ({
    ...given,
    assignments: given.assignments.map((a) =>
      a.acceptedOn && a.acceptedOn <= on ? a : { ...a, completedOn: on, acceptedOn: on },
    ),
  }),
  'naming what a task lacks': (given) => ({
    ...given,
    assignments: given.assignments.map((a) => ({ ...a, hasTarget: true, hasBaseline: true })),
  }),
  'putting every finding right': (given) => ({
    ...given,
    findings: given.findings.map((f) =>
      f.closedOn && f.closedOn <= on ? f : { ...f, answeredOn: on, closedOn: on },
    ),
  }),
  'sending every report that is owed': (given) => ({
    ...given,
    reportDues: given.reportDues.map((due) =>
      due.submittedOn && due.submittedOn <= on ? due : { ...due, submittedOn: on, acceptedOn: on },
    ),
  }),
  'doing every action, answering every issue and request': (given) => ({
    ...given,
    actions: (given.actions ?? []).map((a) => (a.doneOn && a.doneOn <= on ? a : { ...a, doneOn: on })),
    issues: (given.issues ?? []).map((a) => (a.doneOn && a.doneOn <= on ? a : { ...a, doneOn: on })),
    requests: (given.requests ?? []).map((r) =>
      r.answeredOn && r.answeredOn <= on ? r : { ...r, answeredOn: on },
    ),
  }),
  'confirming every interest, and verifying more of every benefit': (given) => ({
    ...given,
    interests: (given.interests ?? []).map((i) => ({
      ...i,
      confirmedOn: known(i.confirmedOn) ?? on,
      benefits: i.benefits.map((b) => ({ ...b, verified: [...b.verified, { on, amount: 5 }] })),
    })),
  }),
  'acknowledging every document and issuing every plan, signing the letter': (given) => ({
    ...given,
    documents: (given.documents ?? []).map((d) => ({
      ...d,
      receivedOn: known(d.receivedOn) ?? on,
      planIssuedOn: known(d.planIssuedOn) ?? on,
    })),
    letter: given.letter && { ...given.letter, signedOn: on, lapsedOn: null, principalChangedOn: null },
  }),
  'going into production, mounting the rest and serving every item': (given) => ({
    ...given,
    connection: given.connection && {
      ...given.connection,
      stages: [...given.connection.stages, { stage: 'production', acceptedOn: on }],
    },
    catalogue: given.catalogue && {
      ...given.catalogue,
      mounted: [...given.catalogue.mounted, { id: 'new', on, count: 40 }],
    },
    listItems: (given.listItems ?? []).map((i) => ({ ...i, servedOn: known(i.servedOn) ?? on })),
  }),
  'coming to every meeting': (given) => ({
    ...given,
    meetings: (given.meetings ?? []).map((m) => ({ ...m, attendedAtRank: true })),
  }),
}

test.each(Object.entries(deeds))('%s never lowers a score on the same day', (_, deed) => {
  fc.assert(
    fc.property(evidence, (given) => {
      const [before, after] = [scored(given), scored(deed(given))]
      for (const code of dimensionCodes) {
        const [then, now] = [before.dimensions[code].score, after.dimensions[code].score]
        if (then !== null) expect(now ?? -1).toBeGreaterThanOrEqual(then - 1e-9)
      }
      if (before.missing.length === 0)
        expect(after.ecc ?? -1).toBeGreaterThanOrEqual((before.ecc ?? 0) - 1e-9)
    }),
    { numRuns: 300 },
  )
})

test('a record dated after the day changes nothing about the day', () => {
  const tomorrow = addDays(on, 1)
  fc.assert(
    fc.property(evidence, assignment, finding, owed, (given, a, f, due) => {
      const later: Evidence = {
        ...given,
        assignments: [
          ...given.assignments.map((old) => ({
            ...old,
            reports: [
              ...old.reports,
              { id: 'x', submittedOn: tomorrow, order: 1, percent: 1, returnedOn: null, acceptedOn: null },
            ],
          })),
          { ...a, issuedOn: tomorrow },
        ],
        findings: [...given.findings, { ...f, raisedOn: tomorrow }],
        actions: [...(given.actions ?? []), { ...due, from: tomorrow }],
        issues: [...(given.issues ?? []), { ...due, from: tomorrow }],
        requests: [...(given.requests ?? []), { id: 'x', askedOn: tomorrow, answeredOn: null }],
        meetings: [...(given.meetings ?? []), { id: 'x', heldOn: tomorrow, attendedAtRank: false }],
        pulse: [...(given.pulse ?? []), { id: 'x', on: tomorrow, invited: 9, responses: [1] }],
        exemptions: [{ id: 'x', part: 'G1', from: tomorrow, until: null }],
      }
      expect(measured(later)).toEqual(measured(given))
    }),
  )
})

test('what is accepted or returned tomorrow is still open today', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const forget = (date: Day | null) => (date && date > on ? null : date)
      const known: Evidence = {
        ...given,
        assignments: given.assignments.map((a) => ({
          ...a,
          completedOn: forget(a.completedOn),
          acceptedOn: forget(a.acceptedOn),
          reports: a.reports.map((r) => ({ ...r, returnedOn: forget(r.returnedOn) })),
        })),
        findings: given.findings.map((f) => ({
          ...f,
          answeredOn: forget(f.answeredOn),
          closedOn: forget(f.closedOn),
        })),
        reportDues: given.reportDues.map((d) => ({
          ...d,
          submittedOn: forget(d.submittedOn),
          acceptedOn: forget(d.acceptedOn),
        })),
      }
      expect(measured(known)).toEqual(measured(given))
    }),
  )
})

test("a programme's measures are those of one unit that held all the records", () => {
  fc.assert(
    fc.property(lists, lists, (one, two) => {
      const united = Object.fromEntries(
        Object.keys(one).map((key) => [
          key,
          [...one[key as keyof typeof one], ...two[key as keyof typeof two]],
        ]),
      ) as typeof one
      const whole = measured({ ...workedExample, ...united })
      const pooled = pool([measured({ ...workedExample, ...one }), measured({ ...workedExample, ...two })])
      for (const part of [
        'G1',
        'G2',
        'G3',
        'S1',
        'S2',
        'S3',
        'F4',
        'M3',
        'M4',
        'B2',
        'P2',
        'F3',
        'M2',
      ] as const) {
        const [a, b] = [whole, pooled].map((measures) => measures.find((m) => m.part === part)!)
        expect(b!.numerator).toBeCloseTo(a!.numerator, 9)
        expect(b!.denominator).toBeCloseTo(a!.denominator, 9)
      }
    }),
  )
})

test('the records of a proof add up to the measure, and those left out add nothing', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      for (const part of partCodes) {
        const { items, numerator, denominator } = prove(given, on, defaultModel, part)
        const sum = (of: 'numerator' | 'denominator') => items.reduce((all, item) => all + item[of], 0)
        expect(sum('numerator')).toBeCloseTo(numerator, 9)
        expect(sum('denominator')).toBeCloseTo(denominator, 9)
        for (const item of items.filter(({ counted }) => !counted))
          expect(item.numerator + item.denominator).toBe(0)
        const x = ratio({ numerator, denominator })
        if (x !== null) expect(x).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})
