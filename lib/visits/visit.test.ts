import { expect, test } from 'vitest'
import { visitForm } from './form.ts'
import { checkLetter, checkTeam, checkVisit } from './visit.ts'

const id = '11111111-1111-4111-8111-111111111111'
const other = '22222222-2222-4222-8222-222222222222'
const today = '2017-11-30'
const programme = { startsOn: '2017-05-03' }
const noLetter = { sentOn: null, replyDueOn: null, repliedOn: null }
const nothing = { particulars: noLetter, findings: [], commitments: [] }
const posted = { unitId: id, method: 'on-site', visitedOn: today, record: '看了机房' }

test('a visit has happened: today or before, and within the programme', () => {
  const check = (visitedOn: string) => () => checkVisit({ ...nothing, visitedOn }, programme, today)
  expect(check(today)).not.toThrow()
  expect(check('2017-12-01')).toThrow('visit.in-future')
  expect(check('2017-05-02')).toThrow('visit.before-start')
})

test('a finding’s deadline in the past is refused beside its own field', () => {
  const findings = [{ dueOn: today }, { dueOn: '2017-11-29' }]
  expect(() => checkVisit({ ...nothing, visitedOn: today, findings }, programme, today)).toThrow(
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

test('each method keeps its own facts, and what was typed for another is left aside', () => {
  const typed = {
    ...posted,
    place: '机房',
    number: '0571-0000',
    letterNumber: '督〔2017〕014号',
    sentOn: '2017-11-20',
    replyDueOn: '2017-12-04',
    addressee: '王某',
    addresseePost: '分管副主任',
    talkReason: '进度滞后',
    heldAt: '15:00',
    'commitments.0.text': '按周报送',
    'commitments.0.dueOn': '2017-12-14',
  }
  const as = (method: string) => visitForm.parse({ ...typed, method })
  expect(as('on-site').particulars).toMatchObject({ where: '机房', sentOn: null, reason: null })
  expect(as('telephone').particulars).toMatchObject({ where: '0571-0000', sentOn: null, reason: null })
  expect(as('document').particulars).toMatchObject({
    where: '督〔2017〕014号',
    sentOn: '2017-11-20',
    replyDueOn: '2017-12-04',
    repliedOn: null,
    reason: null,
  })
  expect(as('talk').particulars).toMatchObject({
    where: '王某',
    reason: '进度滞后',
    heldAt: '15:00',
    sentOn: null,
  })
  expect(['on-site', 'telephone', 'document', 'talk'].map((method) => as(method).commitments.length)).toEqual(
    [0, 0, 0, 1],
  )
})

test('a letter has a number, a talk an addressee, a post and a reason, an answer its day', () => {
  const faults = (given: object) =>
    visitForm
      .safeParse({ ...posted, ...given })
      .error?.issues.map(({ path }) => path.join('.'))
      .sort()
  expect(faults({ method: 'document' })).toEqual(['letterNumber'])
  expect(faults({ method: 'talk', addresseePost: '副主任', talkReason: '滞后' })).toEqual(['addressee'])
  expect(faults({ method: 'talk', addressee: '王某', addresseePost: '', talkReason: ' ' })).toEqual([
    'addresseePost',
    'talkReason',
  ])
  const letter = { method: 'document', letterNumber: '督〔2017〕014号' }
  expect(faults({ ...letter, reply: '已办' })).toEqual(['repliedOn'])
  expect(faults({ ...letter, repliedOn: today })).toEqual(['reply'])
  expect(faults({ ...letter, sentOn: '2017-02-30' })).toEqual(['sentOn'])
  expect(
    faults({ method: 'talk', addressee: '王', addresseePost: '副', talkReason: '滞', heldAt: '25:00' }),
  ).toEqual(['heldAt'])
  expect(faults({ method: 'rumour' })).toEqual(['method'])
})

test('what programs sent before still says the same: `where` is the method’s own first fact', () => {
  const sent = visitForm.parse({ ...posted, method: 'document', where: '督〔2017〕014号' })
  expect(sent.particulars).toMatchObject({ where: '督〔2017〕014号', sentOn: today })
})

test('a letter goes out before it is answered, and nothing has come tomorrow', () => {
  const check = (letter: object) => () => checkLetter({ ...noLetter, sentOn: '2017-11-20', ...letter }, today)
  expect(check({ replyDueOn: '2017-12-04' })).not.toThrow()
  expect(check({ sentOn: '2017-12-01' })).toThrow('visit.sent-in-future')
  expect(check({ replyDueOn: '2017-11-19' })).toThrow('visit.reply-due-early')
  expect(check({ repliedOn: '2017-11-19' })).toThrow('visit.reply-before-letter')
  expect(check({ repliedOn: '2017-12-01' })).toThrow('visit.reply-in-future')
})

test('an item looked at has an answer: a note alone is asked for one, an empty box is left out', () => {
  const issues = visitForm
    .safeParse({ ...posted, [`checks.${id}.note`]: '没有台账' })
    .error?.issues.map(({ path }) => path.join('.'))
  expect(issues).toEqual([`checks.${id}.result`])
  const good = visitForm.parse({
    ...posted,
    [`checks.${id}.result`]: 'false',
    [`checks.${id}.note`]: '没有台账',
    [`checks.${other}.result`]: '',
    [`checks.${other}.note`]: '',
  })
  expect(good.checks).toEqual([{ itemId: id, word: 'false', note: '没有台账' }])
})
