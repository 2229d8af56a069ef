import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'

export type Mail = {
  id: string
  to: string
  raw: string
  headers: Record<string, string>
  text: string
  html: string
}

/** What the sink does with a message: take it, answer with a line of its own, fall silent, or hang up. */
export type Manner = 'take' | 'stall' | 'hang-up' | `${4 | 5}${string}`

export type SmtpSink = {
  url: string
  /** Everything taken, duplicates too. */
  mails: Mail[]
  /** At the end of DATA, and (for replies) at RCPT TO: what becomes of the message. */
  manner: Manner
  /** Only this many messages; every further one is told 421. */
  most: number
  connections: number
  close(): Promise<void>
}

/** A real mail server for tests and journeys (RFC 5321, as much as a sender needs), on a port of this machine. */
export async function openSmtpSink(port = 0): Promise<SmtpSink> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    sink.connections += 1
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    converse(socket, sink)
  })
  await new Promise<void>((settle, refuse) => {
    server.once('error', refuse)
    server.listen(port, '127.0.0.1', settle)
  })
  const sink: SmtpSink = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails: [],
    manner: 'take',
    most: Number.POSITIVE_INFINITY,
    connections: 0,
    close: () => closed(server, sockets),
  }
  return sink
}

function closed(server: Server, sockets: Set<Socket>) {
  for (const socket of sockets) socket.destroy()
  return new Promise<void>((settle) => server.close(() => settle()))
}

function converse(socket: Socket, sink: SmtpSink) {
  let held = ''
  let to = ''
  let inData = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  const endData = (raw: string) => {
    inData = false
    if (sink.manner === 'stall') return
    if (sink.manner === 'hang-up') return void socket.destroy()
    if (sink.manner !== 'take') return say(sink.manner)
    if (sink.mails.length >= sink.most) return void socket.end('421 4.7.0 too many\r\n')
    sink.mails.push(mailOf(raw, to))
    say('250 2.0.0 taken')
  }
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'DATA') {
      inData = true
      return say('354 go on')
    }
    if (verb === 'QUIT') return void socket.end('221 bye\r\n')
    if (verb === 'RCPT') {
      to = /<([^>]*)>/.exec(line)?.[1] ?? ''
      if (/^[45]/.test(sink.manner)) return say(sink.manner)
    }
    say(verb === 'EHLO' ? '250-sink\r\n250 SIZE 10000000' : '250 ok')
  }
  socket.setEncoding('utf8')
  socket.on('data', (part) => {
    held += part
    for (;;) {
      const end = inData ? held.indexOf('\r\n.\r\n') : held.indexOf('\r\n')
      if (end < 0) return
      const piece = held.slice(0, end)
      held = held.slice(end + (inData ? 5 : 2))
      if (inData) endData(piece)
      else command(piece)
    }
  })
  say('220 sink')
}

function mailOf(raw: string, to: string): Mail {
  const headers = headersOf(raw)
  return {
    id: headers['message-id'] ?? '',
    to,
    raw,
    headers,
    text: partOf(raw, 'text/plain'),
    html: partOf(raw, 'text/html'),
  }
}

/** Header lines, unfolded, by their lower-case name. */
function headersOf(raw: string): Record<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return Object.fromEntries(
    head.split('\r\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), decoded(line.slice(colon + 1).trim())]
    }),
  )
}

/** RFC 2047: `=?UTF-8?B?…?=` and `=?UTF-8?Q?…?=`. */
const decoded = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('utf8')
        : Buffer.from(
            words
              .replaceAll('_', ' ')
              .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          ).toString('utf8'),
    )

function partOf(raw: string, type: string): string {
  const at = raw.indexOf(`Content-Type: ${type}`)
  if (at < 0) return ''
  const body = raw.slice(raw.indexOf('\r\n\r\n', at) + 4)
  const end = body.indexOf('\r\n--')
  return Buffer.from(end < 0 ? body : body.slice(0, end), 'base64').toString('utf8')
}
