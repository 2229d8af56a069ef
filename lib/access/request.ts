import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id under which a request is found in the log and the event trail: the proxy's, where it passed there. */
export async function requestId(): Promise<string> {
  const given = (await headers()).get('x-request-id')
  return given && uuid.test(given) ? given : randomUUID()
}

/** The caller's address, for throttling: the last hop's word, which the balancer in front appended itself. */
export function addressOf(from: Headers): string {
  return from.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'local'
}
