import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Call = { path: string; headers: IncomingHttpHeaders; body: string }

export type HttpSink = {
  url: string
  /** Everything that arrived, whatever was answered. */
  calls: Call[]
  /** The answer to each call; null = none at all. */
  answer: (call: Call) => { status?: number; body?: unknown; headers?: Record<string, string> } | null
  close(): Promise<void>
}

/** A real receiver of webhooks for tests and journeys, on a port of this machine. It can fail, stall and limit. */
export async function openHttpSink(port = 0): Promise<HttpSink> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    const call = { path: request.url ?? '', headers: request.headers, body }
    sink.calls.push(call)
    const answer = sink.answer(call)
    if (!answer) return
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers })
    response.end(JSON.stringify(answer.body ?? { errcode: 0, code: 0 }))
  })
  await new Promise<void>((settle, refuse) => {
    server.once('error', refuse)
    server.listen(port, '127.0.0.1', settle)
  })
  const sink: HttpSink = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: [],
    answer: () => ({}),
    close: () => {
      server.closeAllConnections()
      return new Promise((settle) => server.close(() => settle()))
    },
  }
  return sink
}
