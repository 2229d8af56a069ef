import { connect, type Socket } from 'node:net'
import { answerBy } from './child.ts'

/** Open pages: as many streams as asked for, each noting when it is sent the numbers. */
type Stream = { socket: Socket; at: bigint | null; text: string }

const groups = new Map<string, Stream[]>()
const openers = 50

const handlers = {
  /** Opens `count` streams under a name and waits until each has begun. */
  async open({ name, port, head, count }: { name: string; port: number; head: string; count: number }) {
    const streams = groups.get(name) ?? []
    groups.set(name, streams)
    while (streams.length < count) {
      const some = Math.min(openers, count - streams.length)
      streams.push(...(await Promise.all(Array.from({ length: some }, () => openStream(port, head)))))
    }
  },
  /** Forgets what was received, before the next commit. */
  expect(name: string) {
    for (const stream of groups.get(name) ?? []) Object.assign(stream, { at: null, text: '' })
  },
  /** When each stream had the numbers, as `process.hrtime.bigint()`; waits until all have them or the time is over. */
  async received({ name, limitMs }: { name: string; limitMs: number }): Promise<bigint[]> {
    const streams = groups.get(name) ?? []
    const until = performance.now() + limitMs
    while (performance.now() < until && streams.some(({ at }) => at === null))
      await new Promise((settle) => setTimeout(settle, 5))
    return streams.flatMap(({ at }) => at ?? [])
  },
  /** What the first stream was sent since `expect`, chunk sizes of HTTP included. */
  text: (name: string): string => groups.get(name)?.[0]?.text ?? '',
  count: (name: string): number => groups.get(name)?.length ?? 0,
  close(name: string) {
    for (const { socket } of groups.get(name) ?? []) socket.destroy()
    groups.delete(name)
  },
}

const sign = Buffer.from('event: scores')

function openStream(port: number, head: string): Promise<Stream> {
  return new Promise((settle, refuse) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => socket.write(head))
    const stream: Stream = { socket, at: null, text: '' }
    let first = true
    socket.on('data', (piece) => {
      const now = process.hrtime.bigint()
      if (first) begin(piece)
      else if (stream.at === null && piece.includes(sign)) stream.at = now
      if (stream.text.length < 100_000) stream.text += piece.toString('utf8')
    })
    const begin = (piece: Buffer) => {
      first = false
      if (piece.toString('latin1', 9, 12) === '200') settle(stream)
      else refuse(new Error(`the stream answered ${piece.toString('utf8', 0, 300)}`))
    }
    socket.on('error', refuse)
    socket.on('close', () => refuse(new Error('the stream was closed before it began')))
  })
}

export type ViewersHandlers = typeof handlers
answerBy(handlers)
