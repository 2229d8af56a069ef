import { eq } from 'drizzle-orm'
import { anAttachment, aPerson, aReport } from '../factories.ts'
import type { Db } from '../open.ts'
import { attachments } from '../schema/index.ts'
import { expect, test } from '../testing.ts'
import { attach, copyLoose, deleteLoose, findAttachment, listAttachments, release } from './attachments.ts'

async function scene(db: Db) {
  const report = await aReport(db)
  const { programmeId, unitId, writtenBy: personId } = report
  const to = { reportId: report.id }
  const file = () => anAttachment(db, { programmeId, uploadedBy: personId })
  const attaching = (ids: string[], by = personId) =>
    db.transaction((tx) => attach(tx, { programmeId, unitId, personId: by, ids, to }))
  return { programmeId, unitId, personId, report, to, file, attaching }
}

test('own loose files become evidence of a record, in the order they came', async ({ db }) => {
  const { programmeId, to, file, attaching } = await scene(db)
  const [first, second] = [await file(), await file()]
  await attaching([second.id, first.id, first.id])
  expect((await listAttachments(db, programmeId, to)).map(({ id }) => id)).toEqual([first.id, second.id])
})

test("another's file is refused, and then none is attached", async ({ db }) => {
  const { programmeId, to, file, attaching } = await scene(db)
  const mine = await file()
  const theirs = await anAttachment(db, { programmeId, uploadedBy: (await aPerson(db)).id })
  await expect(attaching([mine.id, theirs.id])).rejects.toMatchObject({
    message: 'file.gone',
    field: 'attachmentIds',
    params: { count: 1 },
  })
  expect(await listAttachments(db, programmeId, to)).toEqual([])
})

test('a file is evidence of one record only; attaching it there again changes nothing', async ({ db }) => {
  const { programmeId, unitId, personId, to, file, attaching } = await scene(db)
  const { id } = await file()
  await attaching([id])
  await attaching([id])
  expect(await listAttachments(db, programmeId, to)).toHaveLength(1)
  const other = await aReport(db, { programmeId, unitId })
  const elsewhere = { programmeId, unitId, personId, ids: [id], to: { reportId: other.id } }
  await expect(db.transaction((tx) => attach(tx, elsewhere))).rejects.toThrow('file.gone')
})

test('a loose file exists only for whoever uploaded it', async ({ db }) => {
  const { programmeId, personId, file, attaching } = await scene(db)
  const { id } = await file()
  const stranger = (await aPerson(db)).id
  expect(await findAttachment(db, programmeId, id, stranger)).toBeNull()
  expect(await findAttachment(db, programmeId, id, personId)).toMatchObject({ id })
  await attaching([id])
  expect(await findAttachment(db, programmeId, id, stranger)).toMatchObject({ id })
})

test('what a draft lets go of is loose again', async ({ db }) => {
  const { programmeId, to, file, attaching } = await scene(db)
  const [kept, gone] = [await file(), await file()]
  await attaching([kept.id, gone.id])
  await db.transaction((tx) => release(tx, programmeId, to, [kept.id]))
  expect((await listAttachments(db, programmeId, to)).map(({ id }) => id)).toEqual([kept.id])
  expect((await db.select().from(attachments).where(eq(attachments.id, gone.id)))[0]).toMatchObject({
    attachedAt: null,
    unitId: null,
  })
})

test('loose files are swept away by age, but not the stored file another row still names', async ({ db }) => {
  const { programmeId, personId, to, file, attaching } = await scene(db)
  const [evidence, loose] = [await file(), await file()]
  await attaching([evidence.id])
  const copies = await db.transaction((tx) => copyLoose(tx, programmeId, to, [evidence.id], personId))
  expect(copies.size).toBe(1)
  expect(await deleteLoose(db, new Date(Date.now() - 60_000))).toEqual([])
  expect(await deleteLoose(db, new Date(Date.now() + 60_000))).toEqual([loose.storageKey])
  expect((await db.select().from(attachments)).map(({ id }) => id)).toEqual([evidence.id])
})
