import { sql } from 'drizzle-orm'
import { database } from '../../../db/open.ts'

export const dynamic = 'force-dynamic'

/** For balancers and the start command: the process answers and its database does too. Tells nothing else. */
export async function GET() {
  try {
    await database().execute(sql`select 1`)
    return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
  } catch {
    return Response.json(
      { status: 'database unreachable' },
      { status: 503, headers: { 'cache-control': 'no-store' } },
    )
  }
}
