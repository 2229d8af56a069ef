import { sql } from 'drizzle-orm'
import type { Audience } from '../../lib/notices/telling.ts'
import type { Queryable } from '../open.ts'

/** The people who hold the seats named, today; each once, disabled ones left out. */
export async function audienceOf(
  db: Queryable,
  programmeId: string,
  unitId: string | null,
  audiences: readonly Audience[],
): Promise<string[]> {
  const people = new Set(audiences.flatMap((audience) => ('person' in audience ? [audience.person] : [])))
  const posts = unitId ? audiences.flatMap((audience) => ('unit' in audience ? audience.unit : [])) : []
  const groups = audiences.flatMap((audience) => ('group' in audience ? [audience.group] : []))
  if (posts.length + groups.length === 0) return [...people]
  const rows = await db.execute<{ id: string }>(sql`
    select distinct s.person_id as id from seats s join people p on p.id = s.person_id
    where s.programme_id = ${programmeId} and s.until_on is null and p.disabled_at is null and (
      (${unitId}::uuid is not null and s.unit_id = ${unitId} and s.post::text = any(string_to_array(${posts.join(',')}, ',')))
      or s."group"::text = any(string_to_array(${groups.join(',')}, ',')))`)
  for (const { id } of rows) people.add(id)
  return [...people]
}
