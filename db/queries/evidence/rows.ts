import { type SQL, sql } from 'drizzle-orm'

/** The matching rows of `from`, each as a JSON object of `fields`, as one list; null when there is none. */
export const list = (fields: SQL, from: SQL, where: SQL): SQL =>
  sql`(select json_agg(json_build_object(${fields})) from ${from} where ${where})`

/** `r` belongs to the unit `u` that is being read. */
export const ofUnit = sql`r.programme_id = u.programme_id and r.unit_id = u.id`

export function grouped<T>(rows: readonly T[] | null, key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows ?? []) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
