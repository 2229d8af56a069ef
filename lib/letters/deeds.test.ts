import { and, asc, eq } from 'drizzle-orm'
import { anAssignment, anAttachment, anExampleOn, aPerson, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { listHanging } from '../../db/queries/hanging.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { attachments, events, letters, measures, notices, seats } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { editAssignmentDeed } from '../assignments/deeds.ts'
import { endSeatDeed } from '../seats/deeds.ts'
import { issueLettersDeed, signLetterDeed } from './deeds.ts'

const today = '2017-11-30'

async function scene(db: Db, count = 1) {
  const { id: programmeId } = await anExampleOn(db, today)
  const units: { id: string }[] = []
  for (let i = 0; i < count; i++) units.push(await aUnit(db, { programmeId, position: i }))
  const unit = units[0]!
  const assignment = await anAssignment(db, { programmeId, unitId: unit.id, target: '整合 12 个系统' })
  for (const { id: unitId } of units.slice(1)) await anAssignment(db, { programmeId, unitId })
  const signIn = async (person: { id: string }) => ({
    sessionId: await startSession(db, person.id, 'test', null, 1),
  })
  const officer = await signIn(await aSeated(db, { programmeId, group: 'promotion' }))
  const principal = await aSeated(
    db,
    { programmeId, unitId: unit.id, post: 'principal' },
    { name: '王 建国' },
  )
  const session = await signIn(principal)
  const issue = (unitIds: string[], more: object = {}) =>
    perform(issueLettersDeed, officer, { programmeId, unitIds, dueOn: '2017-12-14', ...more }, 'request')
  const issued = async () => {
    const ending = await issue([unit.id])
    if (ending.kind !== 'done') throw new Error(JSON.stringify(ending))
    return ending.value.letters[0]!
  }
  const sign = (letterId: string, more: object = {}, who = session) =>
    perform(signLetterDeed, who, { programmeId, letterId, typedName: '王 建国', ...more }, 'request')
  const move = (dueOn: string) =>
    perform(
      editAssignmentDeed,
      officer,
      {
        programmeId,
        assignmentId: assignment.id,
        startsOn: assignment.startsOn,
        dueOn,
        weight: '1',
        reportEvery: '10',
        reason: '批准延期',
      },
      'request',
    )
  const p3 = async () => {
    const [row] = await db
      .select()
      .from(measures)
      .where(and(eq(measures.unitId, unit.id), eq(measures.part, 'P3')))
    return row?.denominator ? row.numerator / row.denominator : null
  }
  const letter = async (id: string) => (await db.select().from(letters).where(eq(letters.id, id)))[0]!
  return {
    programmeId,
    unit,
    units,
    assignment,
    officer,
    principal,
    session,
    signIn,
    issue,
    issued,
    sign,
    move,
    p3,
    letter,
  }
}

test('a letter freezes what the unit is committed to, and tells its principal', async ({ db }) => {
  const { assignment, principal, issued, letter, p3 } = await scene(db)
  const { id, number } = await issued()
  expect(number).toBe('责任书〔2017〕1号')
  expect((await letter(id)).items).toMatchObject([
    { assignmentId: assignment.id, target: '整合 12 个系统', dueOn: assignment.dueOn },
  ])
  const [notice] = await db.select().from(notices).where(eq(notices.personId, principal.id))
  expect(notice).toMatchObject({ name: 'letter.issued', path: `letters/${id}`, params: { number } })
  expect(await p3(), 'not due yet').toBeNull()
})

test('letters issued at once by several officers are numbered without gaps or repeats', async ({ db }) => {
  const { units, issue, programmeId } = await scene(db, 9)
  const thirds = [0, 3, 6].map((from) => units.slice(from, from + 3).map(({ id }) => id))
  const endings = await Promise.all([...thirds.map((ids) => issue(ids)), issue(units.map(({ id }) => id))])
  expect(endings.filter(({ kind }) => kind === 'done').length).toBeGreaterThan(0)
  const rows = await db.select().from(letters).where(eq(letters.programmeId, programmeId))
  const serials = rows.map(({ number }) => Number(/〕(\d+)号/.exec(number)?.[1])).sort((a, b) => a - b)
  expect(serials).toEqual(Array.from({ length: 9 }, (_, i) => i + 1))
  expect(new Set(rows.map(({ unitId }) => unitId)).size, 'one each').toBe(9)
})

test('the principal signs with the own name and P3 moves; nobody else can', async ({ db }) => {
  const { programmeId, unit, signIn, issued, sign, letter, p3 } = await scene(db)
  const { id } = await issued()
  const liaison = await signIn(await aSeated(db, { programmeId, unitId: unit.id }))
  expect(await sign(id, {}, liaison)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  const other = await aUnit(db, { programmeId })
  const stranger = await signIn(await aSeated(db, { programmeId, unitId: other.id, post: 'principal' }))
  expect(await sign(id, {}, stranger)).toMatchObject({ kind: 'absent' })
  expect(await sign(id, { typedName: '王建国' })).toMatchObject({
    name: 'letter.other-name',
    field: 'typedName',
  })
  expect(await sign(id, { typedName: '' })).toMatchObject({ name: 'letter.unsigned' })
  expect(await sign(id, { typedName: ' 王  建国 ' })).toMatchObject({ kind: 'done' })
  expect(await letter(id)).toMatchObject({ signedOn: today, signedName: '王 建国' })
  expect(await p3()).toBe(1)
  expect(await db.select().from(events).where(eq(events.name, 'letter.signed'))).toHaveLength(1)
  expect(await sign(id)).toMatchObject({ kind: 'refused', name: 'letter.already-signed' })
})

test('a scan of the signed paper will do, and stays with the letter', async ({ db }) => {
  const { programmeId, principal, issued, sign, letter } = await scene(db)
  const { id } = await issued()
  const scan = await anAttachment(db, { programmeId, uploadedBy: principal.id })
  expect(await sign(id, { typedName: '', attachmentIds: scan.id })).toMatchObject({ kind: 'done' })
  expect((await letter(id)).signedName).toBe('王 建国')
  expect((await db.select().from(attachments))[0]).toMatchObject({ letterId: id })
})

test('a committed date that moves puts the letter out of date, and the re-signed one supersedes it', async ({
  db,
}) => {
  const { unit, issue, issued, sign, move, letter, p3 } = await scene(db)
  const { id } = await issued()
  await sign(id)
  expect(await issue([unit.id], { dueOn: '2017-11-29' })).toMatchObject({ name: 'letter.due-past' })
  expect(await move('2018-01-12')).toMatchObject({ kind: 'done' })
  expect(await letter(id)).toMatchObject({ outdatedOn: today, outdatedWhy: 'date-moved' })
  expect(await p3()).toBe(0.5)
  const ending = await issue([unit.id])
  const next = ending.kind === 'done' ? ending.value.letters[0]! : null
  expect(next?.number).toBe('责任书〔2017〕2号')
  expect(await p3(), 'until the new one is signed the old one counts').toBe(0.5)
  expect(await sign(next!.id)).toMatchObject({ kind: 'done' })
  expect(await letter(id)).toMatchObject({ supersededOn: today, supersededBy: next!.id })
  expect(await p3()).toBe(1)
})

test('an unsigned letter that is out of date cannot be signed and gives way to a new one', async ({ db }) => {
  const { programmeId, unit, issue, issued, sign, move, letter } = await scene(db)
  const { id } = await issued()
  expect(await issue([unit.id]), 'one waits already').toMatchObject({
    name: 'letter.waiting',
    field: 'unitIds',
  })
  await move('2018-01-12')
  expect(await sign(id)).toMatchObject({ kind: 'refused', name: 'letter.outdated' })
  expect(await issue([unit.id])).toMatchObject({ kind: 'done' })
  expect(await letter(id)).toMatchObject({ supersededOn: today })
  const rows = await db
    .select()
    .from(letters)
    .where(eq(letters.programmeId, programmeId))
    .orderBy(asc(letters.number))
  expect(rows).toHaveLength(2)
})

test('a principal who leaves puts the letter out of date', async ({ db }) => {
  const { programmeId, principal, signIn, issued, sign, letter, p3 } = await scene(db)
  const { id } = await issued()
  await sign(id)
  const administrator = await signIn(await aPerson(db, { administration: 'system' }))
  const [seat] = await db.select().from(seats).where(eq(seats.personId, principal.id))
  const form = { programme: programmeId, personId: principal.id, seatId: seat!.id }
  expect(await perform(endSeatDeed, administrator, form, 'r')).toMatchObject({ kind: 'done' })
  expect(await letter(id)).toMatchObject({ outdatedOn: today, outdatedWhy: 'principal-changed' })
  expect(await p3()).toBe(0.5)
})

test('what hangs in the air is counted: no clause, no letter, no report', async ({ db }) => {
  const { programmeId, issued } = await scene(db, 2)
  await issued()
  const lists = await listHanging(db, programmeId, today, 'all', 5)
  const totals = Object.fromEntries(lists.map(({ kind, total }) => [kind, total]))
  expect(totals).toMatchObject({ tasksWithoutClause: 2, untied: 2, unitsWithoutLetter: 1, notReported: 2 })
  expect(totals).toMatchObject({ lettersOutdated: 0, notReceived: 0, clausesWithoutTask: 0 })
})
