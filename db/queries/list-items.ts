import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { ItemState } from '../../lib/platform/platform.ts'
import type { Queryable, Tx } from '../open.ts'
import { listItems, listItemUsage } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

export async function insertListItem(tx: Tx, row: typeof listItems.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(listItems).values(row).returning({ id: listItems.id })
  return stored!.id
}

const one = (programmeId: string, id: string) =>
  and(eq(listItems.programmeId, programmeId), eq(listItems.id, id))

export async function lockListItem(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx.select().from(listItems).where(one(programmeId, id)).for('no key update')
  return row ?? null
}

export async function updateListItem(
  tx: Tx,
  programmeId: string,
  id: string,
  change: Partial<Pick<typeof listItems.$inferInsert, 'servedOn' | 'acceptedOn' | 'acceptedBy'>>,
) {
  await tx
    .update(listItems)
    .set({ ...change, version: sql`${listItems.version} + 1` })
    .where(one(programmeId, id))
}

/** The month's figure, or a better one in its place. */
export async function putUsage(tx: Tx, row: typeof listItemUsage.$inferInsert) {
  const { calls, from, recordedBy } = row
  await tx
    .insert(listItemUsage)
    .values(row)
    .onConflictDoUpdate({
      target: [listItemUsage.programmeId, listItemUsage.listItemId, listItemUsage.month],
      set: { calls, from, recordedBy, provenance: 'entered' },
    })
}

export async function usageOf(db: Queryable, programmeId: string, itemId: string) {
  return db
    .select({ month: listItemUsage.month, calls: listItemUsage.calls, from: listItemUsage.from })
    .from(listItemUsage)
    .where(and(eq(listItemUsage.programmeId, programmeId), eq(listItemUsage.listItemId, itemId)))
    .orderBy(listItemUsage.month)
}

export type ListItemRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  title: string
  dataElements: number
  listedOn: Day
  dueOn: Day
  servedOn: Day | null
  acceptedOn: Day | null
  version: number
  /** Of the latest month there is a figure for. */
  calls: number | null
  month: Day | null
}

const columns = sql`i.id, i.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", i.title,
  i.data_elements as "dataElements", i.listed_on::text as "listedOn", i.due_on::text as "dueOn",
  i.served_on::text as "servedOn", i.accepted_on::text as "acceptedOn", i.version, m.calls, m.month::text as month
  from list_items i join units u on u.programme_id = i.programme_id and u.id = i.unit_id
  join organisations o on o.id = u.organisation_id
  left join lateral (select x.calls, x.month from list_item_usage x where x.programme_id = i.programme_id
    and x.list_item_id = i.id order by x.month desc limit 1) m on true`

const inState = (state: ItemState, today: Day): SQL =>
  ({
    accepted: sql`i.accepted_on is not null`,
    served: sql`i.accepted_on is null and i.served_on is not null`,
    due: sql`i.served_on is null and i.due_on <= ${today}`,
    listed: sql`i.served_on is null and i.due_on > ${today}`,
  })[state]

type Which = { seen: SeenUnits; unitId?: string | undefined; state?: ItemState | undefined }

const where = (programmeId: string, today: Day, { seen, unitId, state }: Which) =>
  sql`i.programme_id = ${programmeId} and ${ofUnits(sql`i.unit_id`, seen)}
    ${unitId ? sql`and i.unit_id = ${unitId}` : sql``} ${state ? sql`and ${inState(state, today)}` : sql``}`

/** One page of the list: department → item → data elements. */
export async function listListItems(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: Which,
  { from, size }: { from: number; size: number },
): Promise<ListItemRow[]> {
  return db.execute<ListItemRow>(sql`select ${columns} where ${where(programmeId, today, which)}
    order by u.position, i.due_on, i.title, i.id limit ${size} offset ${from}`)
}

export async function findListItem(
  db: Queryable,
  programmeId: string,
  id: string,
): Promise<ListItemRow | null> {
  const [row] = await db.execute<ListItemRow>(
    sql`select ${columns} where i.programme_id = ${programmeId} and i.id = ${id}`,
  )
  return row ?? null
}

export type ListTotals = { units: number; items: number; elements: number } & Record<ItemState, number>

/** How many departments, items and data elements, and how the items stand. */
export async function countListItems(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: Omit<Which, 'state'>,
): Promise<ListTotals> {
  const of = (state: ItemState) => sql`count(*) filter (where ${inState(state, today)})::int`
  const [row] = await db.execute<ListTotals>(sql`
    select count(distinct i.unit_id)::int as units, count(*)::int as items,
      coalesce(sum(i.data_elements), 0)::int as elements, ${of('listed')} as listed, ${of('due')} as due,
      ${of('served')} as served, ${of('accepted')} as accepted
    from list_items i where ${where(programmeId, today, which)}`)
  return row!
}
