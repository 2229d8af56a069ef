import { addWorkdays, workdaysBetween } from '../../lib/calendar.ts'
import { migrate } from '../migrate.ts'
import { connect, type Sql } from '../open.ts'
import { expect, test } from '../testing.ts'
import { demoSignIns } from './demo-people.ts'
import { idOf } from './ids.ts'
import { loadExampleIfEmpty } from './load.ts'
import { dropEverything } from './reset.ts'
import { exampleDay, programmeId } from './world.ts'

const zhejiang = idOf('unit', '330000')

/** The working-day calendar is the installation's, published ahead, and no part of the example. */
const ofExample = (sql: Sql, column: string) => sql`${sql(column)} not like 'calendar\_%'`

/** Every table's rows in one number each; when rows were measured or frozen is not part of what they say. */
async function checksums(sql: Sql) {
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and ${ofExample(sql, 'tablename')} order by 1`
  const sums: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await sql<[{ sum: string }]>`
      select coalesce(md5(string_agg(line, E'\n' order by line)), '') as sum
      from (select (to_jsonb(t) - 'measured_at' - 'frozen_at')::text as line from ${sql(name)} t) lines`
    sums[name] = row.sum
  }
  return sums
}

const count = async (sql: Sql, table: string) =>
  Number((await sql`select count(*) from ${sql(table)}`)[0]!.count)

test('the same seed number gives the same example, row for row', { timeout: 120_000 }, async ({
  sql,
  url,
}) => {
  expect(await loadExampleIfEmpty(sql)).toBe(true)
  const first = await checksums(sql)
  await sql`truncate organisations, people, programmes restart identity cascade`
  await sql`truncate events, measures, snapshots restart identity`
  const again = connect(url)
  await loadExampleIfEmpty(again.sql)
  await again.sql.end()
  expect(await checksums(sql)).toEqual(first)
})

test('the example keeps to the paper and says of every value where it comes from', {
  timeout: 120_000,
}, async ({ sql, url }) => {
  const started = [loadExampleIfEmpty(sql), loadExampleIfEmpty(connect(url, { max: 2 }).sql)]
  expect((await Promise.all(started)).sort(), 'two starts load it once').toEqual([false, true])
  expect(await loadExampleIfEmpty(sql), 'a later start loads nothing').toBe(false)

  const kinds = await sql`
    select o.kind, count(*)::int from units u join organisations o on o.id = u.organisation_id group by 1 order by 1`
  expect(kinds.map((row) => ({ ...row }))).toEqual([
    { kind: 'department', count: 71 },
    { kind: 'locality', count: 32 },
  ])
  expect(await count(sql, 'key_tasks'), 'five verified titles, never eleven').toBe(5)
  expect(await count(sql, 'stages')).toBe(2)
  await expectSizes(sql)
  await expectProvenance(sql)
  await expectNothingFromTheFuture(sql)
  await expectZhejiang(sql)
  await expectPeople(sql)
  await expectCampaign(sql)
  await expectMeasured(sql)
})

async function expectSizes(sql: Sql) {
  const reports = (await count(sql, 'reports')) / 103
  expect(reports).toBeGreaterThan(23)
  expect(reports).toBeLessThan(30)
  const [queue] = await sql`
    select count(*)::int from reports
    where submitted_at is not null and accepted_at is null and returned_at is null`
  expect(queue!.count).toBeGreaterThanOrEqual(20)
  expect(queue!.count).toBeLessThanOrEqual(40)
  const trips = await sql`
    select count(*)::int from visits v join units u on u.id = v.unit_id join organisations o on o.id = u.organisation_id
    where v.method = 'on-site' and o.code in ('330000', '410000', '440000')`
  expect(trips[0]!.count, 'eight trips (§2.4)').toBe(8)
  const [unvisited] = await sql`
    select count(*)::int from units u where not exists (select from visits v where v.unit_id = u.id)`
  expect(unvisited!.count).toBeGreaterThan(0)
}

/** A sourced row names its source; an invented one says so; nothing poses as entered by a person. */
async function expectProvenance(sql: Sql) {
  const marked = await sql<{ name: string; sourced: boolean }[]>`
    select c.table_name as name,
           exists (select from information_schema.columns s where s.table_schema = 'public'
                   and s.table_name = c.table_name and s.column_name = 'source') as sourced
    from information_schema.columns c where c.table_schema = 'public' and c.column_name = 'provenance'`
  expect(marked.length).toBeGreaterThanOrEqual(11)
  for (const { name, sourced } of marked) {
    const [entered] = await sql`select count(*)::int from ${sql(name)} where provenance = 'entered'`
    expect(entered!.count, name).toBe(0)
    if (!sourced) continue
    const [unsaid] = await sql`
      select count(*)::int from ${sql(name)} where (provenance = 'sourced') <> (source is not null)`
    expect(unsaid!.count, name).toBe(0)
  }
}

/** Due dates and the public calendar look ahead; nothing else does. */
async function expectNothingFromTheFuture(sql: Sql) {
  const dues = ['due_on', 'first_due_on', 'for_due_on', 'reply_due_on', 'new_due_on', 'decide_by']
  const ahead = new Set([...dues, 'ends_on', 'planned_on', 'until_on'])
  const columns = await sql<{ table: string; column: string; type: string }[]>`
    select c.table_name as table, c.column_name as column, c.data_type as type
    from information_schema.columns c join pg_tables t on t.tablename = c.table_name and t.schemaname = 'public'
    where c.table_schema = 'public' and ${ofExample(sql, 'table_name')} and (c.data_type = 'date' or c.data_type like 'timestamp%')`
  for (const { table, column, type } of columns) {
    if (ahead.has(column) || table === 'checkpoints' || table === 'stages') continue
    if (column === 'measured_at' || column === 'frozen_at') continue
    const [late] = await sql`
      select count(*)::int from ${sql(table)}
      where ${sql(column)} >= ${type === 'date' ? '2017-12-01' : `${exampleDay}T00:00:00+08:00`}`
    expect(late!.count, `${table}.${column}`).toBe(0)
  }
}

async function expectZhejiang(sql: Sql) {
  const works = await sql<{ due_on: string; accepted: boolean; last: number; last_on: string }[]>`
    select a.due_on::text, a.accepted_on is not null as accepted, r.percent as last, r.submitted_on::text as last_on
    from assignments a join lateral (
      select percent, submitted_on from reports where assignment_id = a.id order by submitted_at desc limit 1) r on true
    where a.unit_id = ${zhejiang} order by a.due_on`
  const open = works.filter((work) => !work.accepted)
  expect(open.map((work) => work.due_on)).toEqual(['2017-11-29', '2017-12-05', '2017-12-31'])
  expect(workdaysBetween(open[0]!.due_on, exampleDay), 'a working day overdue').toBe(1)
  expect(addWorkdays(exampleDay, 3), 'due in three working days').toBe(open[1]!.due_on)
  expect(open[2]).toMatchObject({ last: 60, last_on: '2017-11-16' })
}

async function expectPeople(sql: Sql) {
  const able = await sql<{ username: string }[]>`
    select username from people where password_hash is not null order by 1`
  expect(able.map((it) => it.username)).toEqual(demoSignIns.map((it) => it.username).sort())
  const [mute] = await sql`
    select count(*)::int from units u where not exists (
      select from seats s where s.unit_id = u.id and s.post in ('liaison', 'deputy', 'principal'))`
  expect(mute!.count, 'units with nobody to report').toBe(0)
  const [own] = await sql`
    select count(*)::int from visits v join visit_members m on m.visit_id = v.id
    join people p on p.id = m.person_id join units u on u.id = v.unit_id
    where p.organisation_id = u.organisation_id`
  expect(own!.count, 'inspectors of their own organisation').toBe(0)
}

/** Three rounds with four mixed teams each (§2.4): every unit in one's care, nobody in that of the own organisation. */
async function expectCampaign(sql: Sql) {
  const rounds = await sql<{ teams: number; units: number; open: boolean }[]>`
    select (select count(*)::int from teams t where t.round_id = r.id) as teams,
      (select count(*)::int from team_units w where w.round_id = r.id) as units, r.closed_on is null as open
    from rounds r order by r.starts_on`
  expect(rounds.map((row) => ({ ...row }))).toEqual(
    [false, false, true].map((open) => ({ teams: 4, units: 103, open })),
  )
  const [own] = await sql`
    select count(*)::int from team_members m join people p on p.id = m.person_id
    join team_units w on w.team_id = m.team_id join units u on u.id = w.unit_id
    where p.organisation_id = u.organisation_id
      or exists (select from seats s where s.person_id = p.id and s.unit_id = u.id)`
  expect(own!.count, 'members caring for their own organisation').toBe(0)
  const [plans] = await sql`
    select count(*) filter (where p.visit_id is not null)::int as done,
      count(*) filter (where p.visit_id is null and p.planned_on > '2017-11-30')::int as ahead from planned_visits p`
  expect(plans!.done).toBeGreaterThan(200)
  expect(plans!.ahead).toBeGreaterThan(5)
  const [wrong] = await sql`
    select count(*)::int from planned_visits p join visits v on v.id = p.visit_id join rounds r on r.id = p.round_id
    where v.unit_id <> p.unit_id or v.visited_on not between r.starts_on and r.ends_on`
  expect(wrong!.count, 'plans answered for by a visit elsewhere or at another time').toBe(0)
  expect(await count(sql, 'stations')).toBe(2)
  expect(await count(sql, 'local_visits')).toBeGreaterThan(10)
}

async function expectMeasured(sql: Sql) {
  const [measured] = await sql`
    select count(distinct unit_id)::int as units, min("on")::text as day, max("on")::text as latest
    from measures where programme_id = ${programmeId}`
  expect(measured).toEqual({ units: 103, day: exampleDay, latest: exampleDay })
  const [frozen] = await sql`select max("on")::text as day, count(distinct "on")::int as days from snapshots`
  expect(frozen!.day).toBe('2017-11-29')
  expect(frozen!.days).toBeGreaterThan(60)
}

test('a reset leaves nothing of what was there, and migrates anew', async ({ sql }) => {
  await sql`create table left_over (id int)`
  await sql`insert into sign_in_failures (key, failures, last_at) values ('somebody', 1, now())`
  await dropEverything(sql)
  await migrate(sql)
  expect(await count(sql, 'sign_in_failures')).toBe(0)
  expect(await sql`select 1 from pg_tables where tablename = 'left_over'`).toHaveLength(0)
})
