import { eq } from 'drizzle-orm'
import { findAttachment, storeLoose } from '../../db/queries/attachments.ts'
import { listDrafts } from '../../db/queries/visit-drafts.ts'
import { attachments, findings, visitDrafts, visitMembers, visits } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { discardDraftDeed, keepDraftDeed, submitDraftDeed } from './deeds.ts'

type Stage = Awaited<ReturnType<typeof supervisionStage>>

const draftId = '0b0b0b0b-1111-4222-8333-444444444444'
const draft = ({ programmeId, unitId }: Stage, version: number, content: object = {}) => ({
  programmeId,
  unitId,
  draftId,
  version,
  content: { method: 'on-site', visitedOn: '2017-11-29', record: '看了机房', ...content },
})
const visit = (stage: Stage, version: number, more: object = {}) => ({
  ...draft(stage, version),
  ...draft(stage, version).content,
  ...more,
})
const kept = (db: Parameters<typeof as>[0]) =>
  db.select().from(visitDrafts).where(eq(visitDrafts.id, draftId))
const photo = (db: Parameters<typeof as>[0], { programmeId }: Stage, uploadedBy: string) =>
  db.transaction((tx) =>
    storeLoose(tx, {
      ...{ programmeId, uploadedBy, name: '机房.jpg', mediaType: 'image/jpeg', bytes: 9 },
      ...{ sha256: 'x', storageKey: crypto.randomUUID() },
    }),
  )

test('a draft is kept with its version, and only upon the version that was seen', async ({ db }) => {
  const stage = await supervisionStage(db)
  const { supervisor } = stage
  expect(await as(db, supervisor, keepDraftDeed, draft(stage, 0))).toMatchObject({
    value: { draftId, version: 1 },
  })
  expect(await as(db, supervisor, keepDraftDeed, draft(stage, 1, { record: '第二遍' }))).toMatchObject({
    value: { version: 2 },
  })
  for (const seen of [0, 1])
    expect(await as(db, supervisor, keepDraftDeed, draft(stage, seen, { record: '旧的' }))).toMatchObject({
      kind: 'refused',
      name: 'stale',
    })
  expect(await kept(db)).toMatchObject([{ version: 2, content: { record: '第二遍' } }])
})

test('begun twice at the same moment it is one draft', async ({ db }) => {
  const stage = await supervisionStage(db)
  const both = [1, 2].map(() => as(db, stage.supervisor, keepDraftDeed, draft(stage, 0)))
  const kinds = (await Promise.all(both)).map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['done', 'refused'])
  expect(await kept(db)).toHaveLength(1)
})

test('a draft exists for who began it and for the members it names, and for nobody else', async ({ db }) => {
  const stage = await supervisionStage(db)
  const { supervisor, second, native, programmeId } = stage
  await as(db, supervisor, keepDraftDeed, draft(stage, 0))
  const seenBy = async (person: { id: string; organisationId: string | null }) =>
    (await listDrafts(db, programmeId, person)).map(({ draftId }) => draftId)
  expect(await as(db, second, keepDraftDeed, draft(stage, 1))).toEqual({ kind: 'absent' })
  expect(await as(db, second, discardDraftDeed, draft(stage, 1))).toEqual({ kind: 'absent' })
  expect(await as(db, second, submitDraftDeed, visit(stage, 1))).toEqual({ kind: 'absent' })
  expect(await seenBy(second)).toEqual([])
  await as(db, supervisor, keepDraftDeed, draft(stage, 1, { memberIds: [second.id, native.id] }))
  expect(await seenBy(second)).toEqual([draftId])
  expect(await seenBy(native)).toEqual([])
  const shared = draft(stage, 2, { memberIds: second.id, record: '同去的人补记' })
  expect(await as(db, second, keepDraftDeed, shared)).toMatchObject({ value: { version: 3 } })
})

test('nobody drafts a visit to the own organisation, and no unit drafts its own', async ({ db }) => {
  const stage = await supervisionStage(db)
  expect(await as(db, stage.native, keepDraftDeed, draft(stage, 0))).toMatchObject({
    kind: 'refused',
    name: 'own-organisation',
  })
  expect(await as(db, stage.liaison, keepDraftDeed, draft(stage, 0))).toMatchObject({
    kind: 'refused',
    name: 'not-permitted',
  })
})

test('what somebody left on a device is not sent in the name of the next who signs in', async ({ db }) => {
  const stage = await supervisionStage(db)
  const raw = { ...draft(stage, 0), writtenBy: stage.supervisor.id }
  expect(await as(db, stage.second, keepDraftDeed, raw)).toMatchObject({
    kind: 'refused',
    name: 'visit-draft.another-person',
  })
  expect(await kept(db)).toEqual([])
})

test('a draft submitted becomes one visit with its team, findings and photos, however often it is sent', async ({
  db,
}) => {
  const stage = await supervisionStage(db)
  const { supervisor, second } = stage
  const mine = await photo(db, stage, supervisor.id)
  await as(db, supervisor, keepDraftDeed, draft(stage, 0, { memberIds: second.id, attachmentIds: [mine.id] }))
  const finding = { description: '目录缺项', cause: 'data-islands', severity: '2', dueOn: '2017-12-14' }
  const raw = visit(stage, 1, {
    ...{ memberIds: [second.id], attachmentIds: [mine.id], findings: [finding] },
    submissionKey: draftId,
  })
  // Sent by the other member: the photo the first one took goes along.
  const endings = await Promise.all([1, 2].map(() => as(db, second, submitDraftDeed, raw)))
  expect(endings.map(({ kind }) => kind)).toEqual(['done', 'done'])
  const [stored] = await db.select().from(visits)
  expect(await db.select().from(visits)).toHaveLength(1)
  expect(await db.select().from(findings)).toMatchObject([{ visitId: stored!.id, description: '目录缺项' }])
  expect(await db.select().from(visitMembers)).toHaveLength(1)
  expect(await kept(db)).toMatchObject([{ visitId: stored!.id, version: 2 }])
  expect(await db.select().from(attachments)).toMatchObject([
    { id: mine.id, visitId: stored!.id, visitDraftId: null, uploadedBy: supervisor.id },
  ])
  const later = await as(db, supervisor, keepDraftDeed, draft(stage, 2, { record: '路上又写的' }))
  expect(later).toMatchObject({ kind: 'refused', name: 'visit-draft.submitted', params: { by: '督查乙' } })
})

test('a finding keeps its own photo when the draft becomes the visit', async ({ db }) => {
  const stage = await supervisionStage(db)
  const { id } = await photo(db, stage, stage.supervisor.id)
  await as(db, stage.supervisor, keepDraftDeed, draft(stage, 0, { 'findings.ka001.attachmentIds': [id] }))
  const finding = { description: '目录缺项', cause: 'data-islands', severity: '2', dueOn: '2017-12-14' }
  const fields = Object.entries({ ...finding, attachmentIds: [id] })
  const flat = Object.fromEntries(fields.map(([name, value]) => [`findings.0.${name}`, value]))
  expect(await as(db, stage.supervisor, submitDraftDeed, visit(stage, 1, flat))).toMatchObject({
    kind: 'done',
  })
  const [stored] = await db.select().from(findings)
  expect(await db.select().from(attachments)).toMatchObject([
    { id, findingId: stored!.id, visitId: null, visitDraftId: null },
  ])
})

test('the visit must be right when it is submitted; the draft stays as it was', async ({ db }) => {
  const stage = await supervisionStage(db)
  await as(db, stage.supervisor, keepDraftDeed, draft(stage, 0))
  const raw = visit(stage, 1, { record: '', visitedOn: '2017-12-24' })
  expect(await as(db, stage.supervisor, submitDraftDeed, raw)).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'record', name: 'blank' }],
  })
  const future = visit(stage, 1, { visitedOn: '2017-12-24' })
  expect(await as(db, stage.supervisor, submitDraftDeed, future)).toMatchObject({ name: 'visit.in-future' })
  expect(await kept(db)).toMatchObject([{ visitId: null, version: 1 }])
  expect(await db.$count(visits)).toBe(0)
})

test('a draft’s photo exists for its writers only; given up with the draft, it is loose again', async ({
  db,
}) => {
  const stage = await supervisionStage(db)
  const { supervisor, second, liaison, programmeId } = stage
  const { id } = await photo(db, stage, supervisor.id)
  const content = { memberIds: [second.id], 'findings.k1.attachmentIds': [id] }
  await as(db, supervisor, keepDraftDeed, draft(stage, 0, content))
  const found = (person: { id: string }) => findAttachment(db, programmeId, id, person.id)
  expect([await found(supervisor), await found(second), await found(liaison)].map(Boolean)).toEqual([
    true,
    true,
    false,
  ])
  expect(await as(db, second, discardDraftDeed, draft(stage, 1))).toMatchObject({ kind: 'done' })
  expect(await db.select().from(attachments)).toMatchObject([{ visitDraftId: null, attachedAt: null }])
  expect(await as(db, supervisor, keepDraftDeed, draft(stage, 1))).toMatchObject({
    name: 'visit-draft.discarded',
    params: { by: '督查乙' },
  })
})
