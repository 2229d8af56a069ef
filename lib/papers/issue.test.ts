import { eq, inArray } from 'drizzle-orm'
import { aFinding, anExampleOn, aProgramme, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { notices, paperAddressees, papers } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { Refusal } from '../refusal.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { figure, type PaperContent } from './content.ts'
import { withdrawPaperDeed } from './deeds.ts'
import { type Issue, issuePaper, issuePapers } from './issue.ts'

const content: PaperContent = {
  blocks: [
    { is: 'to', names: ['甲省'] },
    { is: 'paragraph', runs: ['核实进度 ', figure('61%', '核实进度', '2017-11-30 14:02', ''), '。'] },
    { is: 'signature', by: '督查工作组', on: '2017-11-30' },
  ],
}

const slip = (programme: { id: string }, more: Partial<Issue> = {}): Issue => ({
  programme: { isExample: true, ...programme },
  kind: 'slip',
  unitId: null,
  record: null,
  title: '督办单',
  content,
  issuedBy: null,
  issuedOn: '2017-11-30',
  ...more,
})

const issue = (db: Db, one: Issue) => db.transaction((tx) => issuePaper(tx, one))
const serialsOf = async (db: Db, programmeId: string) =>
  (await db.select().from(papers).where(eq(papers.programmeId, programmeId)))
    .map(({ serial }) => serial)
    .sort((a, b) => a - b)
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

test('many who issue at once, some of them rolled back, leave a series without gaps or repeats', async ({
  db,
}) => {
  const programme = await anExampleOn(db, '2017-11-30')
  const attempt = (index: number) =>
    db.transaction(async (tx) => {
      await issuePaper(tx, slip(programme))
      if (index % 3 === 0) throw new Refusal('stale')
    })
  const endings = await Promise.allSettled(Array.from({ length: 60 }, (_, index) => attempt(index)))
  expect(endings.filter(({ status }) => status === 'fulfilled')).toHaveLength(40)
  expect(await serialsOf(db, programme.id)).toEqual(upTo(40))
})

test('those of a batch follow on one another in its order, whoever else issues meanwhile', async ({ db }) => {
  const programme = { ...(await anExampleOn(db, '2017-11-30')), isExample: true }
  const titles = upTo(20).map((at) => `第${at}份`)
  const batch = () =>
    db.transaction((tx) =>
      issuePapers(
        tx,
        programme,
        titles.map((title) => slip(programme, { title })),
      ),
    )
  const single = async () => [await issue(db, slip(programme))]
  const issued = await Promise.all([batch(), single(), single(), batch(), single()])
  expect(await serialsOf(db, programme.id)).toEqual(upTo(43))
  for (const one of issued) {
    const rows = await db
      .select({ title: papers.title, serial: papers.serial, number: papers.number })
      .from(papers)
      .where(inArray(papers.id, ids(one)))
      .orderBy(papers.serial)
    expect(rows.map(({ serial }) => serial - rows[0]!.serial + 1)).toEqual(upTo(one.length))
    expect(rows.map(({ number }) => number)).toEqual(one.map(({ number }) => number))
    if (one.length > 1) expect(rows.map(({ title }) => title)).toEqual(titles)
  }
})

test('a batch of several kinds counts on in each series; rolled back, it leaves no gap', async ({ db }) => {
  const programme = { ...(await anExampleOn(db, '2017-11-30')), isExample: true }
  const { id: unitId } = await aUnit(db, { programmeId: programme.id })
  const kinds = ['slip', 'briefing', 'slip'] as const
  const batch = (end: () => void) =>
    db.transaction(async (tx) => {
      const issued = await issuePapers(
        tx,
        programme,
        kinds.map((kind) => slip(programme, { kind, unitId })),
      )
      end()
      return issued.map(({ number }) => number)
    })
  const fail = () => {
    throw new Refusal('stale')
  }
  await expect(batch(fail)).rejects.toThrow('stale')
  expect(await batch(() => {})).toEqual(['督〔2017〕001号', '简报〔2017〕001号', '督〔2017〕002号'])
  const to = await db.select().from(paperAddressees)
  expect(to.map((row) => row.unitId)).toEqual([unitId, unitId, unitId])
})

test('each series and each year counts from 001, in each programme of its own', async ({ db }) => {
  const programme = await anExampleOn(db, '2017-11-30')
  const number = async (more: Partial<Issue>, where: { id: string } = programme) =>
    (await issue(db, slip(where, more))).number
  expect(await number({})).toBe('督〔2017〕001号')
  expect(await number({})).toBe('督〔2017〕002号')
  expect(await number({ kind: 'briefing' })).toBe('简报〔2017〕001号')
  expect(await number({ issuedOn: '2018-01-02' }), 'the year is that of the programme’s day').toBe(
    '督〔2018〕001号',
  )
  expect(await number({}, await aProgramme(db))).toBe('督〔2017〕001号')
})

test('a record has one visit note in force however often it is issued; withdrawn, the next supersedes it', async ({
  db,
}) => {
  const { programmeId, unitId, supervisor } = await supervisionStage(db)
  const record = { kind: 'visit', id: unitId }
  const note = slip({ id: programmeId }, { kind: 'visit-note', unitId, record, issuedBy: supervisor.id })
  const { id } = await issue(db, note)
  await expect(issue(db, note)).rejects.toThrow('paper.already-issued')
  const withdrawn = await as(db, supervisor, withdrawPaperDeed, {
    programmeId,
    paperId: id,
    reason: '日期有误',
  })
  expect(withdrawn).toMatchObject({ kind: 'done' })
  const next = await issue(db, note)
  expect(next.number).toBe('督导〔2017〕002号')
  const rows = await db.select().from(papers).where(eq(papers.id, next.id))
  expect(rows[0]).toMatchObject({ supersedes: id })
})

test('a paper stays as it was issued: the database refuses to rewrite, restore or delete it', async ({
  db,
}) => {
  const { programmeId, supervisor } = await supervisionStage(db)
  const { id } = await issue(db, slip({ id: programmeId }))
  const mine = eq(papers.id, id)
  const refused = (work: Promise<unknown>) =>
    expect(work).rejects.toMatchObject({ cause: { message: 'papers stay as they were issued' } })
  await refused(db.update(papers).set({ title: '另一份' }).where(mine))
  await refused(
    db
      .update(papers)
      .set({ content: { blocks: [] } })
      .where(mine),
  )
  await refused(db.delete(papers).where(mine))
  await as(db, supervisor, withdrawPaperDeed, { programmeId, paperId: id, reason: '有误' })
  await refused(
    db.update(papers).set({ withdrawnOn: null, withdrawnBy: null, withdrawnWhy: null }).where(mine),
  )
})

test('a figure keeps the value it had: what becomes of the record is not what the paper said', async ({
  db,
}) => {
  const finding = await aFinding(db)
  const programme = { id: finding.programmeId }
  const { id } = await issue(db, slip(programme, { record: { kind: 'finding', id: finding.id } }))
  const [kept] = await db.select().from(papers).where(eq(papers.id, id))
  expect(kept?.content).toEqual(content)
})

test('what is no content is a fault, and costs no number', async ({ db }) => {
  const programme = await anExampleOn(db, '2017-11-30')
  const empty = slip(programme, { content: { blocks: [] } })
  await expect(issue(db, empty)).rejects.toThrow()
  expect((await issue(db, slip(programme))).number).toBe('督〔2017〕001号')
})

test('only the issuing group or the head of the leading group withdraws, once, with a reason', async ({
  db,
}) => {
  const { programmeId, unitId, supervisor, native, liaison, principal } = await supervisionStage(db)
  const officer = await aSeated(db, { programmeId, group: 'promotion' })
  const { id } = await issue(db, slip({ id: programmeId }, { unitId }))
  const other = await aUnit(db, { programmeId })
  const stranger = await aSeated(db, { programmeId, unitId: other.id, post: 'liaison' })
  const withdraw = (who: { id: string }, reason = '有误') =>
    as(db, who, withdrawPaperDeed, { programmeId, paperId: id, reason })
  expect(await withdraw(officer)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  expect(await withdraw(liaison)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  expect(await withdraw(native)).toMatchObject({ kind: 'refused', name: 'own-organisation' })
  expect(await withdraw(stranger)).toMatchObject({ kind: 'absent' })
  expect(await withdraw(supervisor, ' ')).toMatchObject({ kind: 'invalid' })
  expect(await withdraw(supervisor)).toMatchObject({ kind: 'done' })
  expect(await withdraw(supervisor)).toMatchObject({ kind: 'refused', name: 'paper.withdrawn' })
  const told = await db.select().from(notices).where(eq(notices.personId, principal.id))
  expect(told).toMatchObject([{ name: 'paper.withdrawn', path: `papers/${id}` }])
})
