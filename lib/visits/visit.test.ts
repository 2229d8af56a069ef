import { expect, test } from 'vitest'
import { visitForm } from './form.ts'
import { checkTeam, checkVisit } from './visit.ts'

const id = '11111111-1111-4111-8111-111111111111'
const other = '22222222-2222-4222-8222-222222222222'
const today = '2017-11-30'
const programme = { startsOn: '2017-05-03' }
const posted = { unitId: id, method: 'on-site', visitedOn: today, record: '看了机房' }

test('a visit has happened: today or before, and within the programme', () => {
  const check = (visitedOn: string) => () => checkVisit({ visitedOn, findings: [] }, programme, today)
  expect(check(today)).not.toThrow()
  expect(check('2017-12-01')).toThrow('visit.in-future')
  expect(check('2017-05-02')).toThrow('visit.before-start')
})

test('a finding’s deadline in the past is refused beside its own field', () => {
  const findings = [{ dueOn: today }, { dueOn: '2017-11-29' }]
  expect(() => checkVisit({ visitedOn: today, findings }, programme, today)).toThrow(
    expect.objectContaining({ name: 'finding.deadline-past', field: 'findings.1.dueOn' }),
  )
})

test('nobody visits the own organisation, and everybody who goes has a seat', () => {
  const unit = { id: 'u', organisationId: 'o', name: '甲省' }
  const people = [
    { id: 'a', name: '张', organisationId: 'x', unitIds: [] },
    { id: 'b', name: '李', organisationId: 'o', unitIds: [] },
    { id: 'c', name: '王', organisationId: null, unitIds: ['u'] },
  ]
  expect(() => checkTeam(['a'], people, unit)).not.toThrow()
  for (const [member, name] of [
    ['b', '李'],
    ['c', '王'],
  ] as const)
    expect(() => checkTeam(['a', member], people, unit)).toThrow(
      expect.objectContaining({ name: 'visit.member-recused', params: { name, organisation: '甲省' } }),
    )
  expect(() => checkTeam(['nobody'], people, unit)).toThrow('visit.member-without-seat')
})

test('the flat fields of the form become rows, and a fault is named like its field', () => {
  const rows = {
    ...posted,
    'findings.0.description': '台账不全',
    'findings.0.cause': 'silo-systems',
    'findings.0.severity': '2',
    'findings.0.dueOn': '2017-12-14',
    'findings.1.description': '',
    'findings.1.cause': 'data-islands',
    'findings.1.severity': '3',
    'findings.1.dueOn': '2017-12-14',
    [`verifications.${id}.percent`]: '101',
    [`verifications.${id}.basis`]: '看过台账',
    [`verifications.${other}.percent`]: '',
    [`verifications.${other}.basis`]: '',
  }
  const issues = visitForm.safeParse(rows).error?.issues.map(({ path }) => path.join('.'))
  expect(issues).toEqual(['findings.1.description', `verifications.${id}.percent`])
  const good = visitForm.parse({
    ...rows,
    'findings.1.description': '又一个',
    [`verifications.${id}.percent`]: '61.5',
  })
  expect(good.findings.map(({ severity }) => severity)).toEqual([2, 3])
  expect(good.verifications).toEqual([{ assignmentId: id, percent: 61.5, basis: '看过台账' }])
})

test('a program sends the same as lists', () => {
  const sent = visitForm.parse({
    ...posted,
    verifications: [{ assignmentId: id, percent: 40, basis: '看过台账' }],
    findings: [{ description: '台账不全', cause: 'silo-systems', severity: 2, dueOn: '2017-12-14' }],
  })
  expect([sent.verifications.length, sent.findings.length, sent.memberIds.length]).toEqual([1, 1, 0])
})

test('what is verified needs its basis, and a basis its percent', () => {
  const faults = (percent: string, basis: string) =>
    visitForm
      .safeParse({
        ...posted,
        [`verifications.${id}.percent`]: percent,
        [`verifications.${id}.basis`]: basis,
      })
      .error?.issues.map(({ path }) => path.at(-1))
  expect(faults('50', '')).toEqual(['basis'])
  expect(faults('', '看过')).toEqual(['percent'])
  expect(faults('abc', '看过')).toEqual(['percent'])
})
