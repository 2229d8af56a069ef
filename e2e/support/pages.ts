import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { sign } from '../../lib/channels/sealing.ts'
import { stopping } from '../../lib/deliveries/compose.ts'
import { assignment, draftModel, programmeId, zhejiang } from './places.ts'
import { sql } from './records.ts'

/** Addresses that only lead on to another page. */
const leadOn = ['/admin', '/programmes/[programmeId]/interests/benefits/[benefitId]']

/** Every page one can stay on, as its folder names it, e.g. `/programmes/[programmeId]/findings/[findingId]`. */
export function everyPage(): string[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/page.tsx'))
    .map((file) => `/${dirname(file)}`)
    .filter((page) => !leadOn.includes(page))
    .sort()
}

/** What stands in an address without being the id of a record, and the records a page cannot do without. */
const known: Record<string, string> = {
  programmeId,
  unitId: zhejiang,
  assignmentId: assignment('330000', 'integration'),
  part: 'G2',
  day: '2017-12-05',
  modelId: draftModel,
  duty: `assignment:${assignment('330000', 'integration')}:${zhejiang}:2017-12-31`,
}

/** Tables whose name is not the plural of the record's. */
const tables: Record<string, string> = {
  person: 'people',
  task: 'key_tasks',
  policy: 'policies',
  item: 'list_items',
  request: 'data_requests',
  plan: 'planned_visits',
}

/** Pages that also ask for a record behind the question mark. */
const asks: Record<string, string> = {
  '/programmes/[programmeId]/meetings/[meetingId]/assign': 'decisionId',
  '/programmes/[programmeId]/slips/new': 'duty',
}

/** Pages that show some records only. */
const only: Record<string, () => Promise<Record<string, string>>> = {
  '/accompanied/[programmeId]/[visitId]': async () => {
    const [found] = await sql`
      select p.visit_id from planned_visits p join planned_visit_members m on m.plan_id = p.id
      where m.role = 'media' and p.visit_id is not null limit 1`
    return { visitId: found?.visit_id }
  },
}

/** The address of a page, with records of the example in it: Zhejiang's where a record has a unit. */
export async function addressOf(page: string): Promise<string> {
  const values = { ...known, ...(await only[page]?.()) }
  const asked = asks[page]
  const named = [...page.matchAll(/\[(\w+)\]/g)].map(([, name]) => name!).reverse()
  if (named.includes('token')) values.token = await linkOf('liaison-zhejiang')
  for (const name of asked ? [asked, ...named] : named) values[name] ??= await recordOf(name, values)
  const path = page.replace(/\[(\w+)\]/g, (_, name: string) => values[name]!)
  return asked ? `${path}?${asked.replace(/Id$/, '')}=${values[asked]}` : path
}

/** The signed link at the foot of a person's messages. */
async function linkOf(username: string): Promise<string> {
  const [person] = await sql`select id from people where username = ${username}`
  return encodeURIComponent(sign(stopping, person?.id))
}

/** Some record, and into `values` the records it belongs to. */
async function recordOf(name: string, values: Record<string, string>): Promise<string> {
  const noun = name.replace(/Id$/, '')
  const table = tables[noun] ?? `${noun.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}s`
  const [found] = await sql`
    select to_jsonb(t) as row from ${sql(table)} t
    order by (to_jsonb(t) ->> 'unit_id' = ${zhejiang}) desc nulls last, to_jsonb(t) ->> 'created_at' desc limit 1`
  if (!found) throw new Error(`The example has none of ${table}: the page cannot be examined.`)
  for (const [column, value] of Object.entries(found.row as Record<string, string>))
    if (column.endsWith('_id'))
      values[column.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())] ??= value
  return found.row.id
}
