import postgres from 'postgres'
import { databaseUrl } from './open.ts'

export interface Listener {
  close(): Promise<void>
}

/**
 * Listens on a channel over one connection kept for that alone. `onReconnect` is called when the connection
 * was lost and is back: whatever was notified meanwhile is gone, so the caller must read the state again.
 * Send with `select pg_notify(channel, payload)` inside the transaction; payloads are at most 8000 bytes.
 */
export async function listen(
  channel: string,
  onNotify: (payload: string) => void,
  onReconnect: () => void = () => {},
  url = databaseUrl(),
): Promise<Listener> {
  const sql = postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => {},
    connection: { application_name: 'concord listen' },
  })
  let before = false
  await sql.listen(channel, onNotify, () => {
    if (before) onReconnect()
    before = true
  })
  return { close: () => sql.end({ timeout: 1 }) }
}
