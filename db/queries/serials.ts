import { sql } from 'drizzle-orm'
import type { PaperKind } from '../../lib/papers/kinds.ts'
import { usualWords } from '../../lib/papers/number.ts'
import type { Queryable, Tx } from '../open.ts'

/**
 * Takes the next `count` numbers of a series in a year and answers the first. The counter's row stays locked until the
 * transaction ends, so those who come meanwhile wait, and what is rolled back leaves no gap.
 */
export async function takeSerials(
  tx: Tx,
  of: { programmeId: string; series: string; year: number },
  count = 1,
): Promise<number> {
  const [row] = await tx.execute<{ last: number }>(sql`
    insert into serials as s (programme_id, series, year, last)
    values (${of.programmeId}, ${of.series}, ${of.year}, ${count})
    on conflict (programme_id, series, year) do update set last = s.last + excluded.last
    returning last`)
  return row!.last - count + 1
}

/** The word each kind's numbers begin with in the programme. */
export async function wordsOf(db: Queryable, programmeId: string): Promise<Record<PaperKind, string>> {
  const rows = await db.execute<{ kind: PaperKind; word: string }>(
    sql`select kind, word from paper_words where programme_id = ${programmeId}`,
  )
  return { ...usualWords, ...Object.fromEntries(rows.map(({ kind, word }) => [kind, word])) }
}
