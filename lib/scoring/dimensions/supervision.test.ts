import { expect, test } from 'vitest'
import { emptyEvidence, type FindingEvidence, type ReportDue } from '../evidence.ts'
import { prove } from '../measure.ts'
import { defaultModel, type PartCode } from '../model.ts'
import { ratio } from '../part.ts'

const finding = (given: Partial<FindingEvidence> = {}): FindingEvidence => ({
  id: 'F',
  severity: 1,
  raisedOn: '2017-11-06',
  dueOn: '2017-11-17',
  answeredOn: null,
  closedOn: null,
  revisits: [],
  ...given,
})

const due = (given: Partial<ReportDue> = {}): ReportDue => ({
  id: 'D',
  assignmentId: null,
  dueOn: '2017-11-15',
  submittedOn: null,
  acceptedOn: null,
  reportId: null,
  ...given,
})

function proof(part: PartCode, on: string, findings: FindingEvidence[], reportDues: ReportDue[] = []) {
  return prove({ ...emptyEvidence('U', '2017-08-21'), findings, reportDues }, on, defaultModel, part)
}
const x = (...args: Parameters<typeof proof>) => ratio(proof(...args))

test('a unit never supervised has no supervision score, never 100', () => {
  expect(proof('S2', '2017-11-30', []).standing).toBe('none')
  expect(proof('S3', '2017-11-30', []).standing).toBe('none')
})

test('a finding due today is not overdue yet', () => {
  expect(x('S2', '2017-11-17', [finding()])).toBeNull()
  expect(x('S2', '2017-11-20', [finding()])).toBe(0)
})

test('severity 3 put right and severity 1 overdue is three quarters', () => {
  const closed = finding({ id: 'A', severity: 3, answeredOn: '2017-11-16', closedOn: '2017-11-28' })
  expect(x('S2', '2017-11-30', [closed, finding({ id: 'B' })])).toBeCloseTo(0.75)
})

test("lateness counts by the unit's answer, not by the day it was accepted", () => {
  const answered = finding({ answeredOn: '2017-11-17', closedOn: '2017-11-29' })
  expect(x('S2', '2017-11-29', [answered])).toBe(1)
})

test('an answer that nobody has accepted closes nothing', () => {
  const waiting = proof('S2', '2017-11-28', [finding({ answeredOn: '2017-11-16' })])
  expect(ratio(waiting)).toBe(0)
  expect(waiting.items[0]?.reason).toBe('awaitingAcceptance')
})

test('two units with one finding and with nine, all put right in time, score the same', () => {
  const right = { answeredOn: '2017-11-16', closedOn: '2017-11-17' }
  const nine = Array.from({ length: 9 }, (_, i) => finding({ id: `F${i}`, ...right }))
  expect(x('S2', '2017-11-30', nine)).toBe(x('S2', '2017-11-30', [finding(right)]))
})

test('the last re-visit speaks: what held and then came back is a relapse', () => {
  const revisits = [
    { id: '1', on: '2017-11-21', order: 1, result: 'held' as const },
    { id: '2', on: '2017-11-27', order: 1, result: 'relapsed' as const },
  ]
  const closed = finding({ severity: 2, answeredOn: '2017-11-16', closedOn: '2017-11-17', revisits })
  expect(x('S3', '2017-11-26', [closed])).toBe(1)
  expect(x('S3', '2017-11-27', [closed])).toBe(0)
})

test('a closed finding that nobody re-visited says nothing about relapse', () => {
  const closed = finding({ answeredOn: '2017-11-16', closedOn: '2017-11-17' })
  expect(proof('S3', '2017-11-30', [closed])).toMatchObject({ denominator: 0, standing: 'notDue' })
})

test('a report in time and accepted is 1, a late or a missing one 0', () => {
  const dues = [
    due({ id: '1', submittedOn: '2017-11-15', acceptedOn: '2017-11-20' }),
    due({ id: '2', submittedOn: '2017-11-16', acceptedOn: '2017-11-20' }),
    due({ id: '3' }),
  ]
  expect(x('S1', '2017-11-30', [], dues)).toBeCloseTo(1 / 3)
})

test('a report in time that waits for its reviewer is left out', () => {
  const waiting = due({ submittedOn: '2017-11-14' })
  expect(proof('S1', '2017-11-30', [], [waiting])).toMatchObject({ denominator: 0, standing: 'notDue' })
})

test('a report due more than six months ago is forgotten', () => {
  expect(x('S1', '2018-05-14', [], [due()])).toBe(0)
  expect(x('S1', '2018-05-15', [], [due()])).toBeNull()
})

test('a relapse counts against S3 although it put the finding back on the list', () => {
  const reopened = finding({ revisits: [{ id: 'R', on: '2017-11-24', order: 1, result: 'relapsed' }] })
  expect(proof('S3', '2017-11-23', [reopened]).standing).toBe('none')
  expect(x('S3', '2017-11-24', [reopened])).toBe(0)
})
