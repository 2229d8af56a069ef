import { and, eq, inArray, sql } from 'drizzle-orm'
import type { CheckAnswer } from '../../lib/self-checks/rows.ts'
import type { Queryable, Tx } from '../open.ts'
import { checkItems, checkResults, selfChecks } from '../schema/index.ts'

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
