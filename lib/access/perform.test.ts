import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { anOrganisation, aPerson, aSeated, aUnit } from '../../db/factories/parents.ts'
import { anAssignment } from '../../db/factories.ts'
import { listen } from '../../db/listen.ts'
import type { Db } from '../../db/open.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import {
  assignments,
  events,
  measures,
  notices,
  people,
  seats,
  sessions,
  submissions,
} from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { Refusal } from '../refusal.ts'
import { deed } from './deed.ts'
import { perform } from './perform.ts'

/** The smallest deed there can be: it gives an assignment a target, and says no to one word. */
const aim = deed({
  may: 'assignment.edit',
  form: z.object({ programmeId: z.uuid(), assignmentId: z.uuid(), target: z.string().trim().min(1).max(20) }),
  on: async (tx, { assignmentId }, { programme }) => {
    const mine = and(eq(assignments.programmeId, programme.id), eq(assignments.id, assignmentId))
    return (await tx.select().from(assignments).where(mine).for('no key update'))[0] ?? null
  },
  do: async ({ tx, subject, input }) => {
    await tx.update(assignments).set({ target: input.target }).where(eq(assignments.id, subject.id))
    if (input.target === 'nonsense')
      throw new Refusal('assignment.nonsense', { word: input.target }, 'target')
    return {
      value: { id: subject.id },
      events: [
        {
          name: 'completion.accepted',
          record: { kind: 'assignment', id: subject.id },
          unitId: subject.unitId,
          before: { target: subject.target },
          after: { target: input.target },
        },
      ],
    }
  },
})

async function scene(db: Db) {
  const assignment = await anAssignment(db, { target: 'before' })
  const { programmeId, unitId } = assignment
  const officer = await aSeated(db, { programmeId, group: 'promotion', post: 'member' })
  const liaison = await aSeated(db, { programmeId, unitId, post: 'liaison' })
  const input = (target: string) => ({ programmeId, assignmentId: assignment.id, target })
  return { assignment, officer, liaison, input }
}

const signedIn = async (db: Db, person: { id: string }) => ({
  sessionId: await startSession(db, person.id, 'test', null, 1),
})
const targetOf = async (db: Db, id: string) =>
  (await db.select({ target: assignments.target }).from(assignments).where(eq(assignments.id, id)))[0]?.target

test('a deed keeps the change, its event with before and after, the measures and the notices, all at once', async ({
  db,
}) => {
  const { assignment, officer, liaison, input } = await scene(db)
  const ending = await perform(aim, await signedIn(db, officer), input('after'), 'request-1')
  expect(ending).toMatchObject({ kind: 'done', value: { id: assignment.id }, repeated: false })
  expect(await targetOf(db, assignment.id)).toBe('after')
  expect(await db.select().from(events)).toMatchObject([
    {
      name: 'completion.accepted',
      actorId: officer.id,
      unitId: assignment.unitId,
      before: { target: 'before' },
      after: { target: 'after' },
      requestId: 'request-1',
    },
  ])
  const kept = await db.select().from(measures).where(eq(measures.unitId, assignment.unitId))
  expect(kept.map((measure) => measure.part)).toEqual(
    expect.arrayContaining(['G1', 'G2', 'G3', 'S1', 'S2', 'S3']),
  )
  expect(await db.select().from(notices)).toMatchObject([
    { personId: liaison.id, name: 'completion.accepted' },
  ])
})

test('listeners hear of it after the commit, with the unit and the person told', async ({ db, url }) => {
  const { assignment, officer, liaison, input } = await scene(db)
  const heard: string[] = []
  const listener = await listen('concord', (payload) => heard.push(payload), undefined, url)
  await perform(aim, await signedIn(db, officer), input('after'), 'r')
  await expect.poll(() => heard.length).toBe(1)
  expect(JSON.parse(heard[0]!)).toMatchObject({ unitIds: [assignment.unitId], personIds: [liaison.id] })
  await listener.close()
})

test('a refusal undoes everything the deed had written', async ({ db }) => {
  const { assignment, officer, input } = await scene(db)
  const ending = await perform(aim, await signedIn(db, officer), input('nonsense'), 'r')
  expect(ending).toEqual({
    kind: 'refused',
    name: 'assignment.nonsense',
    params: { word: 'nonsense' },
    field: 'target',
  })
  expect(await targetOf(db, assignment.id)).toBe('before')
  expect(await db.select().from(events)).toEqual([])
})

test('bad input is named field by field, and nothing is written', async ({ db }) => {
  const { officer, input } = await scene(db)
  const session = await signedIn(db, officer)
  expect(await perform(aim, session, input('   '), 'r')).toEqual({
    kind: 'invalid',
    faults: [{ field: 'target', name: 'blank', params: { min: 1 } }],
  })
  expect(await perform(aim, session, input('x'.repeat(21)), 'r')).toMatchObject({
    faults: [{ field: 'target', name: 'too-long', params: { max: 20 } }],
  })
  expect(await db.select().from(events)).toEqual([])
})

test('nobody acts without a sign-in, nor after it ended, nor once disabled', async ({ db }) => {
  const { officer, input } = await scene(db)
  expect(await perform(aim, null, input('x'), 'r')).toEqual({ kind: 'signed-out' })
  const session = await signedIn(db, officer)
  await db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, officer.id))
  expect(await perform(aim, session, input('x'), 'r')).toEqual({ kind: 'signed-out' })
  await db.update(people).set({ disabledAt: null }).where(eq(people.id, officer.id))
  await db.update(sessions).set({ endedAt: new Date() })
  expect(await perform(aim, session, input('x'), 'r')).toEqual({ kind: 'signed-out' })
})

test('a seat that has ended permits nothing from the next request on', async ({ db }) => {
  const { officer, input } = await scene(db)
  const session = await signedIn(db, officer)
  expect(await perform(aim, session, input('x'), 'r')).toMatchObject({ kind: 'done' })
  await db.update(seats).set({ untilOn: '2099-12-31' }).where(eq(seats.personId, officer.id))
  expect(await perform(aim, session, input('y'), 'r')).toEqual({ kind: 'absent' })
})

test('whoever may see the record but not act is refused by name; whoever may not see it finds none', async ({
  db,
}) => {
  const { assignment, liaison, input } = await scene(db)
  expect(await perform(aim, await signedIn(db, liaison), input('x'), 'r')).toMatchObject({
    kind: 'refused',
    name: 'not-permitted',
  })
  const elsewhere = await aUnit(db, { programmeId: assignment.programmeId })
  const stranger = await aSeated(db, {
    programmeId: assignment.programmeId,
    unitId: elsewhere.id,
    post: 'liaison',
  })
  expect(await perform(aim, await signedIn(db, stranger), input('x'), 'r')).toEqual({ kind: 'absent' })
  const outsider = await aPerson(db)
  expect(await perform(aim, await signedIn(db, outsider), input('x'), 'r')).toEqual({ kind: 'absent' })
  expect(await targetOf(db, assignment.id)).toBe('before')
})

test('nobody supervises the own organisation, and the refusal names it', async ({ db }) => {
  const { assignment, input } = await scene(db)
  const visit = deed({ ...aim, may: 'visit.log' })
  const organisation = await anOrganisation(db, { shortZh: '某省' })
  const unit = await aUnit(db, { programmeId: assignment.programmeId, organisationId: organisation.id })
  const theirs = await anAssignment(db, { programmeId: assignment.programmeId, unitId: unit.id })
  const supervisor = await aSeated(
    db,
    { programmeId: assignment.programmeId, group: 'supervision', post: 'member' },
    { organisationId: organisation.id },
  )
  const session = await signedIn(db, supervisor)
  expect(await perform(visit, session, { ...input('x'), assignmentId: theirs.id }, 'r')).toEqual({
    kind: 'refused',
    name: 'own-organisation',
    params: { organisation: '某省' },
  })
  expect(await perform(visit, session, input('x'), 'r')).toMatchObject({ kind: 'done' })
})

test('a form posted twice at the same moment is one act, answered alike', async ({ db }) => {
  const { officer, input } = await scene(db)
  const session = await signedIn(db, officer)
  const posted = { ...input('twice'), submissionKey: crypto.randomUUID() }
  const endings = await Promise.all([perform(aim, session, posted, 'r'), perform(aim, session, posted, 'r')])
  expect(endings.map((ending) => ending.kind)).toEqual(['done', 'done'])
  expect(endings.map((ending) => ending.kind === 'done' && ending.repeated).sort()).toEqual([false, true])
  expect(await db.select().from(events)).toHaveLength(1)
  expect(await db.select().from(submissions)).toHaveLength(1)
})

test('a refused form may be sent again with the same key', async ({ db }) => {
  const { officer, input } = await scene(db)
  const session = await signedIn(db, officer)
  const submissionKey = crypto.randomUUID()
  expect(await perform(aim, session, { ...input('nonsense'), submissionKey }, 'r')).toMatchObject({
    kind: 'refused',
  })
  expect(await perform(aim, session, { ...input('sense'), submissionKey }, 'r')).toMatchObject({
    kind: 'done',
  })
})
