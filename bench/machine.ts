import { cpus, loadavg, totalmem } from 'node:os'
import type { Sql } from '../db/open.ts'

/** What was measured on, in one line: a number without its machine says nothing. */
export async function machine(sql: Sql): Promise<string> {
  const [row] = await sql<{ version: string }[]>`select current_setting('server_version') as version`
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${memory} GB, ${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${row?.version}`,
    `busy before we began: ${loadavg()[0]?.toFixed(1)} programs at a time`,
  ].join(' · ')
}
