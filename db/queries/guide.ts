import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import { type CheckCode, checkCodes } from '../../lib/guide/checks.ts'
import type { Found, Reason } from '../../lib/guide/guide.ts'
import type { Queryable, Tx } from '../open.ts'
import { guideReasons } from '../schema/index.ts'

const at = (alias: string) => sql.raw(`${alias}.programme_id = pr.id`)
const held = (today: Day) => sql`s.from_on <= ${today} and (s.until_on is null or s.until_on >= ${today})`
const taking = (today: Day) => sql`${at('u')} and (u.left_on is null or u.left_on > ${today})`

/** A document that was filed and stands: before the start it need not be in force yet, but it must be issued. */
const issued = (today: Day) => sql`${at('p')} and p.filed_on <= ${today}
  and (p.withdrawn_on is null or p.withdrawn_on > ${today})`

/** All units, and how many of them have what is asked. */
const units = (today: Day, have: SQL) =>
  sql`(select json_build_object('done', count(*) filter (where ${have}), 'of', count(*)) from units u where ${taking(today)})`

const atLeast = (least: number, from: SQL) =>
  sql`(select json_build_object('done', least(count(*), ${least}::int), 'of', ${least}::int) from ${from})`

const share = (have: SQL, from: SQL) =>
  sql`(select json_build_object('done', count(*) filter (where ${have}), 'of', count(*)) from ${from})`

const seated = (group: string, today: Day, post = sql`true`) =>
  atLeast(1, sql`seats s where ${at('s')} and s."group" = ${group} and ${post} and ${held(today)}`)

const posted = (post: string, today: Day) => sql`exists (select from seats s where ${at('s')}
  and s.unit_id = u.id and s.post = ${post} and ${held(today)})`

const ofUnit = (table: string, more = sql`true`) =>
  sql`exists (select from ${sql.raw(table)} r where ${at('r')} and r.unit_id = u.id and ${more})`

const assigned = (more: SQL) => sql`exists (select from assignments a where ${at('a')}
  and a.key_task_id = k.id and ${more})`

/** What of each check is there; the words for it stand in `guide.checks.<code>`. */
const facts = (today: Day): Record<CheckCode, SQL> => ({
  'goal-written': share(
    sql`k.content <> '' or ${assigned(sql`a.target <> ''`)}`,
    sql`key_tasks k where ${at('k')}`,
  ),
  timetable: share(
    sql`exists (select from key_tasks k where ${at('k')} and k.stage_id = g.id)`,
    sql`stages g where ${at('g')}`,
  ),
  roadmap: share(
    assigned(
      sql`exists (select from milestones m where ${at('m')} and m.assignment_id = a.id and m.removed_at is null)`,
    ),
    sql`key_tasks k where ${at('k')}`,
  ),
  confirmed: units(today, ofUnit('letters', sql`r.signed_on <= ${today} and r.superseded_on is null`)),
  register: units(today, sql`${posted('principal', today)} and ${posted('liaison', today)}`),
  'interests-stated': units(today, ofUnit('interests', sql`r.withdrawn_on is null`)),
  matrix: share(ofUnit('benefits'), sql`units u where ${taking(today)} and ${ofUnit('assignments')}`),
  'benefits-measured': share(
    sql`exists (select from benefit_amounts x where ${at('x')} and x.benefit_id = b.id and x.kind = 'planned')`,
    sql`benefits b where ${at('b')}`,
  ),
  document: atLeast(1, sql`policies p where ${issued(today)} and p.binding`),
  'duties-named': share(
    sql`exists (select from clause_tasks t join clauses c on c.programme_id = t.programme_id and c.id = t.clause_id
      join policies p on p.programme_id = c.programme_id and p.id = c.policy_id
      where ${at('t')} and t.key_task_id = k.id and ${issued(today)})`,
    sql`key_tasks k where ${at('k')}`,
  ),
  engaged: atLeast(
    1,
    sql`units u join organisations o on o.id = u.organisation_id where ${taking(today)}
      and o.kind in ('enterprise', 'university', 'institute', 'media')`,
  ),
  // Two parties at least: nobody supervises the own organisation, so with one its own unit would go unseen.
  group: atLeast(
    2,
    sql`(select distinct w.organisation_id from seats s join people w on w.id = s.person_id
      join units u on ${taking(today)} and u.organisation_id = w.organisation_id
      where ${at('s')} and s."group" = 'supervision' and ${held(today)}) q`,
  ),
  plan: atLeast(
    1,
    sql`(select p.id from policies p where ${issued(today)} and 'supervision' = any(p.functions)
      union all select r.id from rounds r where ${at('r')}) q`,
  ),
  channel: atLeast(1, sql`issues i where ${at('i')} and i.raised_on <= ${today}`),
  'built-on-existing': share(sql`y.verdict is not null`, sql`legacy_systems y where ${at('y')}`),
  sharing: units(
    today,
    sql`${ofUnit('connection_steps')} or ${ofUnit('list_items')} or ${ofUnit('catalogues')}`,
  ),
  insight: share(sql`a.report_every is not null`, sql`assignments a where ${at('a')}`),
  leadership: seated('leading', today, sql`s.post = 'head'`),
  implementation: seated('promotion', today),
  oversight: seated('supervision', today),
  meetings: atLeast(1, sql`cadences n where ${at('n')}`),
})

/** How much of each of the 21 checks the records of the programme meet. One query. */
export async function guideFacts(
  db: Queryable,
  programmeId: string,
  today: Day,
): Promise<Record<CheckCode, Found>> {
  const wanted = facts(today)
  const columns = checkCodes.map((code) => sql`${wanted[code]} as ${sql.identifier(code)}`)
  const [row] = await db.execute<Record<CheckCode, Found>>(
    sql`select ${sql.join(columns, sql`, `)} from programmes pr where pr.id = ${programmeId}`,
  )
  return row!
}

/** The reasons that were not withdrawn, with who signed them. */
export function standingReasons(db: Queryable, programmeId: string): Promise<Reason[]> {
  return db.execute<Reason>(sql`
    select r.id, r.check_code as "checkCode", r.reason, r.given_on::text as "givenOn", w.name as "givenByName"
    from guide_reasons r join people w on w.id = r.given_by
    where r.programme_id = ${programmeId} and r.withdrawn_on is null order by r.given_on, r.id`)
}

/** `null`: a reason stands already, perhaps since a moment ago. */
export async function insertReason(tx: Tx, row: typeof guideReasons.$inferInsert): Promise<string | null> {
  const [stored] = await tx
    .insert(guideReasons)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: guideReasons.id })
  return stored?.id ?? null
}

/** Locked; belongs to the whole programme, so it has no unit. */
export async function lockReason(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(guideReasons)
    .where(and(eq(guideReasons.programmeId, programmeId), eq(guideReasons.id, id)))
    .for('no key update')
  return row ? { ...row, unitId: null } : null
}

export async function withdrawReason(
  tx: Tx,
  programmeId: string,
  id: string,
  { on, by }: { on: Day; by: string },
) {
  await tx
    .update(guideReasons)
    .set({ withdrawnOn: on, withdrawnBy: by })
    .where(and(eq(guideReasons.programmeId, programmeId), eq(guideReasons.id, id)))
}
