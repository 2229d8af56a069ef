import { expect, test } from 'vitest'
import { addDays, isWorkday } from '../../lib/calendar.ts'
import { demoSignIns } from './demo-people.ts'
import { seedTasks } from './framework.ts'
import { idOf } from './ids.ts'
import { pastDays } from './measure.ts'
import { random } from './random.ts'
import { noRecords } from './records.ts'
import { addUnitRecords } from './unit-records.ts'
import { exampleDay, lastActiveDay, seedUnits } from './world.ts'

const recipe = { seed: 1131, scale: 1 }

function everything(given = recipe) {
  const records = noRecords()
  for (const unit of seedUnits(given)) addUnitRecords(unit, seedTasks(given), given, records)
  return records
}

test('a name always makes the same id, in the form of a uuid', () => {
  expect(idOf('unit', '330000')).toBe(idOf('unit', '330000'))
  expect(idOf('unit', '330000')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(idOf('unit', '330000')).not.toBe(idOf('unit', '410000'))
})

test('the numbers of a name stay in their bounds and differ from another name’s', () => {
  const [a, b] = [random('a'), random('b')]
  const drawn = Array.from({ length: 1000 }, () => a.int(1, 6))
  expect(new Set(drawn)).toEqual(new Set([1, 2, 3, 4, 5, 6]))
  expect(drawn.slice(0, 20)).not.toEqual(Array.from({ length: 20 }, () => b.int(1, 6)))
  expect(Math.abs(random('c').near(10, 2) - 10)).toBeLessThanOrEqual(2)
})

test('scale s carries 11·s tasks, every one beyond the five plainly named a load test', () => {
  expect(seedTasks({ seed: 1, scale: 1 }).map((task) => task.key)).not.toContain('load')
  const tasks = seedTasks({ seed: 1, scale: 10 })
  expect(tasks).toHaveLength(110)
  expect(tasks.slice(5).every((task) => task.key === 'load')).toBe(true)
})

test('records grow with the scale: 1,133 assignments and about 26 reports a unit for each step', () => {
  const scale = 3
  const records = everything({ seed: 1131, scale })
  expect(records.assignments).toHaveLength(1133 * scale)
  expect(records.reports.length / 103 / scale).toBeGreaterThan(23)
  expect(records.reports.length / 103 / scale).toBeLessThan(30)
  expect(records.findings.length / 103 / scale).toBeGreaterThan(3)
  for (const rows of [records.visits, records.verifications, records.findings, records.reports])
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
})

test('another seed number tells another story about the same units', () => {
  const [a, b] = [everything(), everything({ seed: 7, scale: 1 })]
  expect(b.assignments.map((it) => it.id)).toEqual(a.assignments.map((it) => it.id))
  expect(b.reports.length).not.toBe(a.reports.length)
})

test('everything happens on a working day, in office hours', () => {
  const { events } = everything()
  expect(events.length).toBeGreaterThan(5000)
  for (const { on, at } of events) {
    expect(isWorkday(on)).toBe(true)
    const local = new Date((at as Date).getTime() + 8 * 3_600_000).toISOString()
    expect(local.slice(0, 10)).toBe(on)
    expect(local.slice(11, 16) >= '08:40' && local.slice(11, 16) <= '18:59').toBe(true)
  }
})

test('a report is judged after it is sent, and resent only after it came back', () => {
  const { reports } = everything()
  const last = new Map<string, (typeof reports)[number]>()
  for (const report of reports.filter((it) => it.submittedAt)) {
    const judged = report.acceptedAt ?? report.returnedAt
    if (judged) expect(judged > report.submittedAt!).toBe(true)
    const earlier = last.get(report.assignmentId)
    if (earlier) expect(report.submittedAt! > earlier.submittedAt!, report.id).toBe(true)
    last.set(report.assignmentId, report)
  }
})

test('an assignment is finished only by a claim that was accepted or still waits', () => {
  const { assignments, reports } = everything()
  for (const assignment of assignments) {
    const claims = reports.filter((it) => it.assignmentId === assignment.id && it.claimsCompletion)
    const standing = claims.filter((it) => !it.returnedOn)
    expect(assignment.completedOn ?? null).toBe(standing[0]?.submittedOn ?? null)
    expect(assignment.acceptedOn ?? null).toBe(standing[0]?.acceptedOn ?? null)
  }
})

test('inspectors find less than was reported, on the whole, and never more than all', () => {
  const { verifications, reports } = everything()
  const lastSaid = (assignmentId: string, on: string) =>
    reports.findLast((it) => it.assignmentId === assignmentId && it.submittedOn && it.submittedOn <= on)
      ?.percent ?? 0
  const gaps = verifications.map((it) => lastSaid(it.assignmentId, it.verifiedOn) - it.percent)
  expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeGreaterThan(2)
  const share = new Set(verifications.map((it) => it.assignmentId)).size / 515
  expect(share).toBeGreaterThan(0.35)
  expect(share).toBeLessThan(0.5)
})

test('the past is frozen for each working day, or each week’s last at a greater scale', () => {
  expect(pastDays(1).every(isWorkday)).toBe(true)
  expect(pastDays(1).at(-1)).toBe(lastActiveDay)
  expect(addDays(lastActiveDay, 1)).toBe(exampleDay)
  expect(pastDays(100).length).toBeLessThan(20)
  expect(pastDays(100)).toContain('2017-11-24')
})

test('the demo sign-ins are the fifteen the example promises', () => {
  expect(demoSignIns).toHaveLength(15)
  for (const it of demoSignIns) expect(it.labelZh && it.labelEn).toBeTruthy()
})
