import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Administration, Language } from '../../lib/access/actor.ts'
import type { Queryable, Tx } from '../open.ts'
import { organisations, people } from '../schema/index.ts'

export const personColumns = {
  id: people.id,
  username: people.username,
  name: people.name,
  email: people.email,
  phone: people.phone,
  organisationId: people.organisationId,
  administration: people.administration,
  mustChangePassword: people.mustChangePassword,
  language: people.language,
  disabledAt: people.disabledAt,
  version: people.version,
}

export type PersonRow = NonNullable<Awaited<ReturnType<typeof findPerson>>>

/** A person as a subject: no unit of its own. `null` when there is none. */
export async function findPerson(db: Queryable, id: string) {
  const [person] = await db
    .select({ ...personColumns, shortZh: organisations.shortZh, shortEn: organisations.shortEn })
    .from(people)
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .where(eq(people.id, id))
  return person ? { ...person, unitId: null } : null
}

/** The person, locked; with the password's hash, which no page ever gets. */
export async function lockPerson(tx: Tx, id: string) {
  const [person] = await tx
    .select({ ...personColumns, passwordHash: people.passwordHash })
    .from(people)
    .where(eq(people.id, id))
    .for('no key update')
  return person ? { ...person, unitId: null } : null
}

export type PersonChange = {
  name?: string
  email?: string | null
  phone?: string | null
  organisationId?: string | null
  administration?: Administration | null
  language?: Language
  passwordHash?: string
  mustChangePassword?: boolean
  disabledAt?: Date | null
}

export async function changePerson(tx: Tx, id: string, change: PersonChange) {
  await tx
    .update(people)
    .set({ ...change, version: sql`${people.version} + 1` })
    .where(eq(people.id, id))
}

type NewPerson = PersonChange & { username: string; name: string; passwordHash: string }

/** `null` when the name to sign in by is taken, whatever its capitals. */
export async function addPerson(tx: Tx, person: NewPerson): Promise<string | null> {
  const [row] = await tx.insert(people).values(person).onConflictDoNothing().returning({ id: people.id })
  return row?.id ?? null
}

export type ListedPerson = {
  id: string
  username: string
  name: string
  organisationZh: string | null
  organisationEn: string | null
  administration: Administration | null
  disabled: boolean
  seats: number
}

export type PeopleWanted = {
  search: string
  standing: 'all' | 'active' | 'disabled' | 'administrators' | 'seatless'
  limit: number
  offset: number
}

/** People by name, with how many seats they hold now; `total` counts all that match. */
export async function listPeople(
  db: Queryable,
  wanted: PeopleWanted,
): Promise<{ rows: ListedPerson[]; total: number }> {
  const limits: SQL[] = [sql`true`]
  if (wanted.search) {
    const like = `%${wanted.search.replace(/[\\%_]/g, '\\$&')}%`
    limits.push(
      sql`(p.name ilike ${like} or p.username ilike ${like} or o.name_zh ilike ${like} or o.name_en ilike ${like})`,
    )
  }
  const held = sql`(select count(*)::int from seats s where s.person_id = p.id and s.until_on is null)`
  if (wanted.standing === 'active') limits.push(sql`p.disabled_at is null`)
  if (wanted.standing === 'disabled') limits.push(sql`p.disabled_at is not null`)
  if (wanted.standing === 'administrators') limits.push(sql`p.administration is not null`)
  if (wanted.standing === 'seatless') limits.push(sql`p.administration is null and ${held} = 0`)
  const rows = await db.execute<ListedPerson & { total: number }>(sql`
    select p.id, p.username, p.name, o.short_zh as "organisationZh", o.short_en as "organisationEn",
      p.administration, p.disabled_at is not null as disabled, ${held} as seats, count(*) over ()::int as total
    from people p left join organisations o on o.id = p.organisation_id
    where ${sql.join(limits, sql` and `)}
    order by p.administration is null, p.name collate "zh-x-icu", p.id limit ${wanted.limit} offset ${wanted.offset}`)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** Every body a person may belong to. */
export function listOrganisations(db: Queryable) {
  return db
    .select({
      id: organisations.id,
      kind: organisations.kind,
      shortZh: organisations.shortZh,
      shortEn: organisations.shortEn,
    })
    .from(organisations)
    .orderBy(asc(organisations.kind), asc(organisations.position))
}

export async function activeAdministrators(tx: Tx, administration: Administration): Promise<number> {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.administration, administration), isNull(people.disabledAt)))
    .for('no key update')
  return rows.length
}

export type ProgrammeSize = {
  id: string
  nameZh: string
  nameEn: string
  startsOn: string
  endsOn: string
  isExample: boolean
  units: number
  seats: number
}

/** Every programme of the installation, with how many units and held seats it has. */
export function programmeSizes(db: Queryable): Promise<ProgrammeSize[]> {
  return db.execute<ProgrammeSize>(sql`
    select pr.id, pr.name_zh as "nameZh", pr.name_en as "nameEn", pr.starts_on::text as "startsOn",
      pr.ends_on::text as "endsOn", pr.is_example as "isExample",
      (select count(*)::int from units u where u.programme_id = pr.id) as units,
      (select count(*)::int from seats s where s.programme_id = pr.id and s.until_on is null) as seats
    from programmes pr order by pr.starts_on desc, pr.code`)
}
