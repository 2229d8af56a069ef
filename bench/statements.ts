import type postgres from 'postgres'
import { type Connection, connect } from '../db/open.ts'

/** A statement as it went to the database. */
export type Statement = { text: string; params: unknown[] }

type Runs = { unsafe: postgres.Sql['unsafe'] }

const frame = /^\s*(begin|commit|rollback|savepoint|release)\b/i

/** A pool that writes down every statement, without what opens and closes transactions. */
export function recordingConnection(url: string): Connection & { statements: Statement[] } {
  const statements: Statement[] = []
  const debug = (_connection: number, text: string, params: unknown[]) => {
    if (!frame.test(text) && !text.includes('pg_catalog.pg_type'))
      statements.push({ text, params: [...params] })
  }
  return { ...connect(url, { debug, fetch_types: false }), statements }
}

/** Runs them as fast as the driver can: prepared, all sent at once. */
export function runStatements(sql: Runs, statements: readonly Statement[]) {
  return Promise.all(
    statements.map(({ text, params }) => sql.unsafe(text, params as never[], { prepare: params.length > 0 })),
  )
}
