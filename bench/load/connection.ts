import { connect, type Socket } from 'node:net'

export type Reply = { status: number; head: string; body: Buffer }

/** One connection kept alive. Node's own client costs as much as some of the servers measured with it. */
export type Wire = { ask(request: string | Buffer): Promise<Reply>; close(): void }

const headEnd = Buffer.from('\r\n\r\n')
const lastChunk = Buffer.from('0\r\n\r\n')
const limitMs = 30_000

/** Opens a connection to this machine. A reply that takes longer than 30 s is a failure. */
export async function openWire(port: number): Promise<Wire> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise<void>((settle, refuse) => {
    socket.once('connect', () => settle())
    socket.once('error', refuse)
  })
  return { ask: (request) => ask(socket, request), close: () => socket.destroy() }
}

function ask(socket: Socket, request: string | Buffer): Promise<Reply> {
  return new Promise((settle, refuse) => {
    const pieces: Buffer[] = []
    let size = 0
    let expected = -1
    const done = (end: () => void) => {
      clearTimeout(overdue)
      socket.removeAllListeners()
      end()
    }
    const overdue = setTimeout(() => done(() => refuse(new Error('no reply in time'))), limitMs)
    socket.on('data', (piece: Buffer) => {
      pieces.push(piece)
      size += piece.length
      if (expected < 0) expected = lengthOf(pieces)
      const complete = expected >= 0 && (expected === chunked ? endsChunks(piece, pieces) : size >= expected)
      if (complete) done(() => settle(replyOf(Buffer.concat(pieces), expected === chunked)))
    })
    socket.on('error', (fault) => done(() => refuse(fault)))
    socket.on('close', () => done(() => refuse(new Error('the server closed the connection'))))
    socket.write(request)
  })
}

const chunked = Number.MAX_SAFE_INTEGER

/** The size of head and body together, `chunked`, or -1 while the head is not there yet. */
function lengthOf(pieces: Buffer[]): number {
  const start = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
  const end = start.indexOf(headEnd)
  if (end < 0) return -1
  const head = start.toString('latin1', 0, end).toLowerCase()
  if (/\r\ntransfer-encoding: *chunked/.test(head)) return chunked
  const length = /\r\ncontent-length: *(\d+)/.exec(head)
  return end + 4 + Number(length?.[1] ?? 0)
}

function endsChunks(piece: Buffer, pieces: Buffer[]): boolean {
  const tail = piece.length >= lastChunk.length ? piece : Buffer.concat(pieces.slice(-3))
  return tail.subarray(-lastChunk.length).equals(lastChunk)
}

function replyOf(bytes: Buffer, isChunked: boolean): Reply {
  const end = bytes.indexOf(headEnd)
  const head = bytes.toString('latin1', 0, end)
  const rest = bytes.subarray(end + 4)
  return { status: Number(head.slice(9, 12)), head, body: isChunked ? unchunked(rest) : rest }
}

function unchunked(bytes: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf('\r\n', at)
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16)
    if (!size) break
    pieces.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = lineEnd + 2 + size + 2
  }
  return Buffer.concat(pieces)
}
