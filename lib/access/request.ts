import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers'

/** The id under which a request is found in the log, the event trail and the error page. */
export async function requestId(): Promise<string> {
  return (await headers()).get('x-request-id') ?? randomUUID()
}

/** The caller's address, for throttling: the last hop's word, which the balancer in front appended itself. */
export function addressOf(from: Headers): string {
  return from.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'local'
}
