import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'
import * as schema from '../schema/index.ts'

export type Row<T extends keyof typeof schema> = (typeof schema)[T] extends { $inferSelect: infer R }
  ? R
  : never
export type New<T extends keyof typeof schema> = (typeof schema)[T] extends { $inferInsert: infer R }
  ? Partial<R>
  : never

export type Programme = Row<'programmes'>
export type Organisation = Row<'organisations'>
export type Unit = Row<'units'>
export type Person = Row<'people'>
export type Seat = Row<'seats'>
export type StageRow = Row<'stages'>
export type KeyTaskRow = Row<'keyTasks'>

let made = 0
/** A word nobody else has: usernames, codes and names must not collide. */
export const unlike = (word: string) => `${word}-${process.pid}-${++made}`

export const startsOn: Day = '2017-09-04'
export const dueOn: Day = '2017-12-31'
/** Noon in Shanghai. */
export const noon = (day: Day) => new Date(`${day}T12:00:00+08:00`)
export const only = <T>(rows: T[]) => rows[0] as T

export async function aProgramme(db: Queryable, given: New<'programmes'> = {}): Promise<Programme> {
  const code = unlike('programme')
  const values = { code, nameZh: code, nameEn: code, startsOn: '2017-07-01', endsOn: '2018-06-30', ...given }
  return only(await db.insert(schema.programmes).values(values).returning())
}

/** A programme whose own today is `day`: what tests of dates need. */
export const anExampleOn = (db: Queryable, day: Day, given: New<'programmes'> = {}) =>
  aProgramme(db, { isExample: true, exampleDay: day, ...given })

export async function anOrganisation(db: Queryable, given: New<'organisations'> = {}): Promise<Organisation> {
  const name = unlike('单位')
  const values = {
    kind: 'department' as const,
    nameZh: name,
    nameEn: name,
    shortZh: name,
    shortEn: name,
    ...given,
  }
  return only(await db.insert(schema.organisations).values(values).returning())
}

export async function aUnit(db: Queryable, given: New<'units'> = {}): Promise<Unit> {
  const programmeId = given.programmeId ?? (await aProgramme(db)).id
  const organisationId = given.organisationId ?? (await anOrganisation(db)).id
  const values = { joinedOn: '2017-07-03', ...given, programmeId, organisationId }
  return only(await db.insert(schema.units).values(values).returning())
}

export async function aPerson(db: Queryable, given: New<'people'> = {}): Promise<Person> {
  const username = unlike('person')
  return only(
    await db
      .insert(schema.people)
      .values({ username, name: username, ...given })
      .returning(),
  )
}

/** Without a place given: a member of the promotion group. With a unit: its liaison. */
export async function aSeat(db: Queryable, given: New<'seats'> = {}): Promise<Seat> {
  const programmeId = given.programmeId ?? (await aProgramme(db)).id
  const personId = given.personId ?? (await aPerson(db)).id
  const place = given.unitId
    ? { post: 'liaison' as const }
    : given.post === 'observer'
      ? { post: given.post }
      : { post: 'member' as const, group: 'promotion' as const }
  const values = { ...place, fromOn: '2017-07-03', ...given, programmeId, personId }
  return only(await db.insert(schema.seats).values(values).returning())
}

type Place = { fromOn?: string } & (
  | { programmeId: string; group: NonNullable<Seat['group']>; post?: 'head' | 'member' }
  | { programmeId: string; unitId: string; post?: 'principal' | 'deputy' | 'liaison' | 'technical-contact' }
  | { programmeId: string; post: 'observer' }
)

/** A person with a place: `aSeated(db, { programmeId, group: 'supervision' })`, `{ programmeId, unitId }` for a liaison. */
export async function aSeated(db: Queryable, place: Place, given: New<'people'> = {}): Promise<Person> {
  const person = await aPerson(db, given)
  await aSeat(db, { ...place, personId: person.id })
  return person
}

export async function aStage(db: Queryable, given: New<'stages'> = {}): Promise<StageRow> {
  const programmeId = given.programmeId ?? (await aProgramme(db)).id
  const values = {
    ordinal: ++made,
    nameZh: '第一阶段',
    nameEn: 'Stage one',
    startsOn: '2017-07-01',
    endsOn: '2017-12-31',
    ...given,
    programmeId,
  }
  return only(await db.insert(schema.stages).values(values).returning())
}

export async function aKeyTask(db: Queryable, given: New<'keyTasks'> = {}): Promise<KeyTaskRow> {
  const stage = given.stageId
    ? null
    : await aStage(db, given.programmeId ? { programmeId: given.programmeId } : {})
  const programmeId = (given.programmeId ?? stage?.programmeId) as string
  const values = {
    title: unlike('任务'),
    dueOn,
    issuedOn: startsOn,
    ...given,
    programmeId,
    stageId: (given.stageId ?? stage?.id) as string,
  }
  return only(await db.insert(schema.keyTasks).values(values).returning())
}
