import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getTableColumns, getTableName, type Table } from 'drizzle-orm'
import type { TransactionSql } from 'postgres'

const chunkBytes = 1 << 18
const special = /[\\\t\n\r]/g
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** COPY's own notation of a list; JSON columns keep JSON. */
const listed = (values: readonly unknown[]) =>
  `{${values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`

function encoded(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (value instanceof Date) return value.toISOString()
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.replace(special, (character) => escapes[character]!)
}

function* lines<Row extends object>(
  rows: Iterable<Row>,
  keys: (keyof Row)[],
  lists: Set<keyof Row>,
): Generator<Buffer> {
  let chunk = ''
  const field = (value: unknown, key: keyof Row) =>
    encoded(Array.isArray(value) && lists.has(key) ? listed(value) : value)
  for (const row of rows) {
    chunk += `${keys.map((key) => field(row[key], key)).join('\t')}\n`
    if (chunk.length < chunkBytes) continue
    yield Buffer.from(chunk)
    chunk = ''
  }
  if (chunk) yield Buffer.from(chunk)
}

interface Rejecting {
  reject(fault: Error): void
}

/**
 * Loads rows by COPY (about ten times as fast as inserts). Every row has the keys of the first; keys no row has keep
 * the column's default. `into` names another table of the same columns.
 */
export async function copyRows<T extends Table>(
  tx: TransactionSql,
  table: T,
  rows: T['$inferInsert'][],
  into: string = getTableName(table),
) {
  if (rows.length === 0) return
  const columns = getTableColumns(table)
  const keys = Object.keys(rows[0]!) as (keyof T['$inferInsert'] & string)[]
  const names = keys.map((key) => columns[key]!.name)
  const lists = new Set(keys.filter((key) => columns[key]!.columnType === 'PgArray'))
  const query = tx`copy ${tx(into)} (${tx(names)}) from stdin`
  const writable = await query.writable()
  // The client rejects the query when a constraint refuses the rows, but the query was settled when the stream
  // opened, and the stream then never ends: hand the fault to the stream.
  ;(query as unknown as Rejecting).reject = (fault) => writable.destroy(fault)
  await pipeline(Readable.from(lines(rows as object[], keys as never[], lists as never)), writable)
}
