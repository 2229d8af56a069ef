import { connection, replaceConnection } from '../../db/open.ts'
import { serve, takePort } from '../../scripts/product/serve.ts'
import { recordingConnection, type Statement } from '../statements.ts'
import { answerBy, cpuMs } from './child.ts'

let recording: ReturnType<typeof recordingConnection> | undefined

const handlers = {
  cpuMs,
  /** Serves the built product on a free port of this machine alone, and answers the port. */
  async serve(): Promise<number> {
    const server = await takePort('127.0.0.1', 0)
    await serve(server, false)
    return (server.address() as { port: number }).port
  },
  /** From now on every statement is written down. */
  record() {
    recording = recordingConnection(process.env.DATABASE_URL!)
    const before = connection()
    replaceConnection(recording)
    return void before.sql.end({ timeout: 1 })
  },
  /** Everything since `record`; the product goes on with a plain connection. */
  async recorded(): Promise<Statement[]> {
    const ended = recording!
    recording = undefined
    replaceConnection(undefined)
    await ended.sql.end({ timeout: 1 })
    return ended.statements
  },
}

export type ProductHandlers = typeof handlers
answerBy(handlers)
