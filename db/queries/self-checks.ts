import { randomUUID } from 'node:crypto'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { CheckAnswer } from '../../lib/self-checks/rows.ts'
import type { Queryable, Tx } from '../open.ts'
import { checkItems, checkLists, checkResults, selfCheckAnswers, selfChecks } from '../schema/index.ts'

/** Which of the unit's self-checks asks each of these items; what none of them asks is missing. */
export async function selfChecksOfItems(
  tx: Tx,
  programmeId: string,
  unitId: string,
  itemIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx
    .select({ itemId: checkItems.id, selfCheckId: selfChecks.id })
    .from(checkItems)
    .innerJoin(
      selfChecks,
      and(
        eq(selfChecks.programmeId, checkItems.programmeId),
        eq(selfChecks.checkListId, checkItems.checkListId),
      ),
    )
    .where(
      and(
        eq(checkItems.programmeId, programmeId),
        eq(selfChecks.unitId, unitId),
        inArray(checkItems.id, [...itemIds]),
      ),
    )
  return new Map(rows.map(({ itemId, selfCheckId }) => [itemId, selfCheckId]))
}

export async function insertCheckResults(tx: Tx, rows: (typeof checkResults.$inferInsert)[]) {
  await tx.insert(checkResults).values(rows)
}

export type ItemToExamine = {
  itemId: string
  text: string
  textEn: string | null
  basis: string
  answer: CheckAnswer | null
  note: string
}

/** The items of the unit's newest self-check with the unit's own answers: what an inspector looks at next. */
export function checksToExamine(
  db: Queryable,
  programmeId: string,
  unitId: string,
): Promise<ItemToExamine[]> {
  return db.execute<ItemToExamine>(sql`
    select i.id as "itemId", i.text, i.text_en as "textEn", i.basis, a.answer, coalesce(a.note, '') as note
    from (select * from self_checks s where s.programme_id = ${programmeId} and s.unit_id = ${unitId}
        order by s.sent_on desc, s.created_at desc limit 1) s
      join check_items i on i.programme_id = s.programme_id and i.check_list_id = s.check_list_id
      left join self_check_answers a on a.programme_id = s.programme_id and a.self_check_id = s.id and a.item_id = i.id
    order by i.position`)
}

type NewList = Pick<
  typeof checkLists.$inferInsert,
  'programmeId' | 'title' | 'titleEn' | 'madeOn' | 'madeBy'
> &
  Partial<Pick<typeof checkLists.$inferInsert, 'seriesId' | 'edition'>>
type NewItem = Pick<typeof checkItems.$inferInsert, 'text' | 'textEn' | 'basis' | 'dimension'>

/** A list with its items in their order; without a series it is the first edition of its own. */
export async function insertCheckList(tx: Tx, list: NewList, items: NewItem[]): Promise<string> {
  const id = randomUUID()
  await tx.insert(checkLists).values({ seriesId: id, edition: 1, ...list, id })
  const at = { programmeId: list.programmeId, checkListId: id }
  await tx.insert(checkItems).values(items.map((item, index) => ({ ...item, ...at, position: index + 1 })))
  return id
}

/** The edition locked, whose it is, and whether it is the newest of its series. */
export async function lockCheckList(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(checkLists)
    .where(and(eq(checkLists.programmeId, programmeId), eq(checkLists.id, id)))
    .for('no key update')
  if (!row) return null
  const newer = await tx.$count(
    checkLists,
    and(
      eq(checkLists.programmeId, programmeId),
      eq(checkLists.seriesId, row.seriesId),
      sql`${checkLists.edition} > ${row.edition}`,
    ),
  )
  return { ...row, group: 'supervision' as const, newest: newer === 0 }
}

export function itemsOf(db: Queryable, programmeId: string, checkListId: string) {
  return db
    .select()
    .from(checkItems)
    .where(and(eq(checkItems.programmeId, programmeId), eq(checkItems.checkListId, checkListId)))
    .orderBy(asc(checkItems.position))
}

/** What was sent; a unit that has this edition already gets no second one, and is missing from the answer. */
export async function insertSelfChecks(tx: Tx, rows: (typeof selfChecks.$inferInsert)[]) {
  return tx
    .insert(selfChecks)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: selfChecks.id, unitId: selfChecks.unitId })
}

/** The self-check locked, with how many of its items an inspector has compared. */
export async function lockSelfCheck(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(selfChecks)
    .where(and(eq(selfChecks.programmeId, programmeId), eq(selfChecks.id, id)))
    .for('no key update')
  if (!row) return null
  const examined = await tx.$count(
    checkResults,
    and(eq(checkResults.programmeId, programmeId), eq(checkResults.selfCheckId, id)),
  )
  return { ...row, examined }
}

type Answer = Pick<typeof selfCheckAnswers.$inferInsert, 'itemId' | 'answer' | 'note'>
type Signed = Pick<typeof selfChecks.$inferSelect, 'answeredOn' | 'answeredBy'>

/** The answers in place of those given before. */
export async function storeAnswers(
  tx: Tx,
  programmeId: string,
  id: string,
  answers: Answer[],
  signed: Signed,
) {
  const of = and(eq(selfCheckAnswers.programmeId, programmeId), eq(selfCheckAnswers.selfCheckId, id))
  await tx.delete(selfCheckAnswers).where(of)
  await tx.insert(selfCheckAnswers).values(answers.map((row) => ({ ...row, programmeId, selfCheckId: id })))
  await tx
    .update(selfChecks)
    .set({ ...signed, version: sql`${selfChecks.version} + 1` })
    .where(and(eq(selfChecks.programmeId, programmeId), eq(selfChecks.id, id)))
}
