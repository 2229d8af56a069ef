import { and, eq } from 'drizzle-orm'
import { aFinding, anAssignment, aSeated, aVerification, aVisit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { findPaper, listPapers } from '../../db/queries/papers.ts'
import { decisions, events, invitations, meetings, notices, papers } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { issueBriefingDeed } from './briefing-deed.ts'
import { issueCircularDeed } from './circular-deed.ts'
import type { PaperContent } from './content.ts'
import { withdrawPaperDeed } from './deeds.ts'
import { issueMinutesDeed } from './minutes-deed.ts'
import { issueVisitPaperDeed } from './visit-deed.ts'

const today = '2017-11-30'

async function scene(db: Db) {
  const stage = await supervisionStage(db)
  const { programmeId, unitId } = stage
  const leads = { programmeId, group: 'leading' as const }
  const head = await aSeated(db, { ...leads, post: 'head' })
  const visit = await aVisit(db, {
    programmeId,
    unitId,
    loggedBy: stage.supervisor.id,
    record: '现场核对台账,发现漏登。',
  })
  const issue = (who: { id: string }, kind = 'visit-note', visitId = visit.id) =>
    as(db, who, issueVisitPaperDeed, { programmeId, visitId, kind })
  const kept = async (id: string) => (await findPaper(db, programmeId, id, today, 'all'))!
  return { ...stage, head, visit, issue, kept, leads }
}

/** All the words of a paper, figures among them. */
const wordsOf = (content: PaperContent) => JSON.stringify(content.blocks)
const idOf = (ending: { kind: string }) => (ending as unknown as { value: { id: string } }).value.id

test('a visit’s note is one press: numbered, with what was found and verified, and the unit is told', async ({
  db,
}) => {
  const { programmeId, unitId, assignment, supervisor, liaison, visit, issue, kept } = await scene(db)
  await aFinding(db, { programmeId, unitId, visitId: visit.id, description: '两套系统未登记' })
  await aVerification(db, { programmeId, assignmentId: assignment.id, visitId: visit.id, percent: 40 })
  const ending = await issue(supervisor)
  expect(ending).toMatchObject({ kind: 'done', value: { number: '督导〔2017〕001号' } })
  const paper = await kept(idOf(ending))
  expect(paper).toMatchObject({ kind: 'visit-note', unitId, recordKind: 'visit', recordId: visit.id })
  const words = wordsOf(paper.content)
  for (const said of [
    '现场核对台账\uff0c发现漏登。',
    '两套系统未登记',
    '40%',
    `assignments/${assignment.id}`,
  ])
    expect(words).toContain(said)
  const [told] = await db.select().from(notices).where(eq(notices.personId, liaison.id))
  expect(told).toMatchObject({ name: 'paper.issued', path: `papers/${paper.id}` })
})

test('two supervisors who press at once make one paper, and the second is told its number', async ({
  db,
}) => {
  const { programmeId, supervisor, second, issue } = await scene(db)
  const endings = await Promise.all([issue(supervisor), issue(second), issue(supervisor)])
  expect(endings.map(({ kind }) => kind).sort()).toEqual(['done', 'refused', 'refused'])
  expect(endings.find(({ kind }) => kind === 'refused')).toMatchObject({
    name: 'paper.already-issued',
    params: { number: '督导〔2017〕001号' },
  })
  expect(await db.select().from(papers).where(eq(papers.programmeId, programmeId))).toHaveLength(1)
})

test('only supervisors issue it, none of the unit’s own organisation, and no stranger learns of it', async ({
  db,
}) => {
  const { programmeId, native, liaison, head, issue } = await scene(db)
  expect(await issue(native)).toMatchObject({ kind: 'refused', name: 'own-organisation' })
  expect(await issue(liaison)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  expect(await issue(head)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  const stranger = await aSeated(db, { programmeId, post: 'observer' })
  expect(await issue(stranger)).toMatchObject({ kind: 'absent' })
})

test('a talk record is of a talk, an order of what is still open', async ({ db }) => {
  const { programmeId, unitId, supervisor, visit, issue, kept } = await scene(db)
  expect(await issue(supervisor, 'talk-record')).toMatchObject({ name: 'paper.not-a-talk' })
  expect(await issue(supervisor, 'rectification-order')).toMatchObject({ name: 'paper.nothing-to-rectify' })
  expect(await issue(supervisor, 'love-letter')).toMatchObject({ kind: 'invalid' })
  const closed = { closedOn: today, closedBy: supervisor.id }
  await aFinding(db, { programmeId, unitId, visitId: visit.id, description: '已经改好', ...closed })
  await aFinding(db, { programmeId, unitId, visitId: visit.id, description: '还没有改', dueOn: '2017-12-08' })
  const order = await kept(idOf(await issue(supervisor, 'rectification-order')))
  expect(order.title).toBe('关于甲省限期整改有关问题的通知')
  expect(wordsOf(order.content)).toContain('还没有改')
  expect(wordsOf(order.content)).not.toContain('已经改好')
  expect(wordsOf(order.content)).toContain('2017年12月8日')
  const talk = await aVisit(db, {
    programmeId,
    unitId,
    method: 'talk',
    loggedBy: supervisor.id,
    addresseePost: '分管领导',
    reason: '两项任务逾期',
    convenor: '督查工作组',
  })
  const record = await kept(idOf(await issue(supervisor, 'talk-record', talk.id)))
  for (const said of ['分管领导', '两项任务逾期', '召集人']) expect(wordsOf(record.content)).toContain(said)
})

test('minutes say what was adopted and by whom it is to be done, to those concerned', async ({ db }) => {
  const { programmeId, unitId, liaison, kept } = await scene(db)
  const officer = await aSeated(db, { programmeId, group: 'promotion' })
  const [meeting] = await db
    .insert(meetings)
    .values({ programmeId, group: 'promotion', title: '第三次推进会', heldOn: '2017-11-20' })
    .returning()
  const at = { programmeId, meetingId: meeting!.id }
  const press = (who: { id: string }) => as(db, who, issueMinutesDeed, at)
  expect(await press(officer)).toMatchObject({ name: 'paper.nothing-to-minute' })
  await db.insert(decisions).values({ ...at, ordinal: 1, wording: '年底前完成接入', adoptedOn: '2017-11-20' })
  await db
    .insert(invitations)
    .values({ ...at, unitId, requiredPost: 'liaison', attendedPost: 'liaison', recordedOn: today })
  expect(await press(liaison)).toMatchObject({ name: 'not-permitted' })
  const ending = await press(officer)
  const paper = await kept(idOf(ending))
  expect(paper).toMatchObject({ number: '纪要〔2017〕001号', title: '第三次推进会纪要', group: 'promotion' })
  expect(wordsOf(paper.content)).toContain('年底前完成接入')
  expect(wordsOf(paper.content)).toContain('甲省\uff08联络员\uff09')
  const seen = { seen: [unitId] }
  expect(await listPapers(db, programmeId, today, seen, { from: 0, size: 9 })).toMatchObject({ total: 1 })
  expect(await press(officer)).toMatchObject({ name: 'paper.already-issued' })
})

const text = {
  subject: '整合共享进展',
  basis: '根据领导小组部署,现将有关情况通报如下。',
  situation: '总体进展平稳。',
  problems: '部分单位自报与核实差距较大。',
  requirements: '请于年底前完成。',
}

test('only the head of the leading group issues a circular, with today’s figures and an annex of every unit', async ({
  db,
}) => {
  const { programmeId, unitId, supervisor, liaison, head, leads, kept } = await scene(db)
  await anAssignment(db, { programmeId, unitId })
  const press = (who: { id: string }, more: object = {}) =>
    as(db, who, issueCircularDeed, { programmeId, ...text, ...more })
  const member = await aSeated(db, { ...leads, post: 'member' })
  for (const who of [supervisor, member, liaison])
    expect(await press(who)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  expect(await press(head, { subject: '', problems: ' ' })).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'subject' }, { field: 'problems' }],
  })
  expect(await press(head, { unitIds: [head.id] })).toMatchObject({
    name: 'paper.unknown-unit',
    field: 'unitIds',
  })
  const paper = await kept(idOf(await press(head)))
  expect(paper).toMatchObject({
    title: '关于整合共享进展情况的通报',
    number: '通报〔2017〕001号',
    addressees: 1,
  })
  expect(wordsOf(paper.content)).toContain('全部责任任务的核实进度')
  const annex = paper.content.blocks.find((block) => block.is === 'annex')
  expect(annex?.rows.map((row) => row[0])).toEqual([['甲省']])
  const [told] = await db
    .select()
    .from(events)
    .where(and(eq(events.name, 'paper.addressed'), eq(events.unitId, unitId)))
  expect(told).toBeDefined()
})

test('a corrected circular takes the place of the withdrawn one, and of that alone', async ({ db }) => {
  const { programmeId, head, supervisor, issue, kept } = await scene(db)
  const press = (supersedes = '') => as(db, head, issueCircularDeed, { programmeId, ...text, supersedes })
  const first = idOf(await press())
  expect(await press(first)).toMatchObject({ name: 'paper.not-withdrawn' })
  await as(db, head, withdrawPaperDeed, { programmeId, paperId: first, reason: '附表有误' })
  const note = idOf(await issue(supervisor))
  expect(await press(note)).toMatchObject({ name: 'paper.unknown-predecessor' })
  const next = idOf(await press(first))
  expect(await kept(first)).toMatchObject({
    state: 'superseded',
    supersededBy: next,
    withdrawnWhy: '附表有误',
  })
  expect(await kept(next)).toMatchObject({ state: 'in-force', supersedes: first })
  expect(await press(first)).toMatchObject({ name: 'paper.already-superseded' })
})

test('a briefing is one press for the leading group, with reported beside verified; the same press twice is one', async ({
  db,
}) => {
  const { programmeId, head, supervisor, kept } = await scene(db)
  const submissionKey = crypto.randomUUID()
  const press = (who: { id: string }) => as(db, who, issueBriefingDeed, { programmeId, submissionKey })
  expect(await press(supervisor)).toMatchObject({ name: 'not-permitted' })
  const [one, two] = await Promise.all([press(head), press(head)])
  expect(idOf(one!)).toBe(idOf(two!))
  const words = wordsOf((await kept(idOf(one!))).content)
  for (const said of ['自报进度', '核实进度', '综合得分', '需要决定的事项']) expect(words).toContain(said)
})
