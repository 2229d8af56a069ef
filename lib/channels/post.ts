import { request as plain } from 'node:http'
import { type RequestOptions, request as secure } from 'node:https'
import type { BlockList } from 'node:net'
import { judge } from './addresses.ts'
import { faultOf, type Outcome } from './outcome.ts'

export type Reply = { status: number; body: string; retryAfter: number | null }
export type Posted = { reply: Reply } | { outcome: Outcome }

/** A reply is a word or two; whoever answers a book is not read to its end. */
const mostOfReply = 20_000

/**
 * Posts JSON. The host is resolved once and judged, and it is that address one connects to: a name that resolves
 * differently a moment later leads nowhere else. Redirects are not followed.
 */
export async function postJson(
  url: URL,
  headers: Record<string, string>,
  body: string,
  { allowed, timeoutMs }: { allowed: BlockList; timeoutMs: number },
): Promise<Posted> {
  const judged = await judge(url, allowed)
  if ('fault' in judged) {
    const kind = judged.fault === 'unknown' ? 'down' : 'refused'
    return { outcome: { kind, fault: `${judged.fault} address: ${url.host}` } }
  }
  const [address] = judged.addresses
  return new Promise((settle) => {
    let left = false
    const fail = (fault: unknown) =>
      settle({ outcome: { kind: left ? 'unknown' : 'down', fault: faultOf(fault) } })
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'concord',
        ...headers,
      },
      lookup: (_host, wanted, found) =>
        wanted.all
          ? found(null, [{ address: address as string, family: familyOf(address) }])
          : found(null, address as string, familyOf(address)),
    }
    const sent = (url.protocol === 'https:' ? secure : plain)(url, options, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part) => {
        text += part
        if (text.length > mostOfReply) answer.destroy()
      })
      answer.on('close', () => {
        clearTimeout(overdue)
        const after = Number(answer.headers['retry-after'])
        const retryAfter = Number.isFinite(after) && after > 0 ? after : null
        settle({ reply: { status: answer.statusCode ?? 0, body: text, retryAfter } })
      })
    })
    const overdue = setTimeout(() => sent.destroy(new Error('no answer in time')), timeoutMs)
    const ready = url.protocol === 'https:' ? 'secureConnect' : 'connect'
    sent.on('socket', (socket) => socket.once(ready, () => (left = true)))
    sent.on('error', (fault) => {
      clearTimeout(overdue)
      fail(fault)
    })
    sent.end(body)
  })
}

const familyOf = (address: string | undefined) => (address?.includes(':') ? 6 : 4)
