import { createServer, type ServerResponse } from 'node:http'
import { listen } from '../../db/listen.ts'
import { connect } from '../../db/open.ts'
import { bareChannel } from '../channel.ts'
import { runStatements, type Statement } from '../statements.ts'
import { answerBy, cpuMs } from './child.ts'

/** What is possible here: Node's own server, the driver, nothing between them. */
type Route = { statements: Statement[]; body: Buffer; type: string; transaction: boolean }

const { sql } = connect(process.env.DATABASE_URL)
const routes = new Map<string, Route>()
const viewers = new Set<ServerResponse>()
let bulletin = Buffer.alloc(0)

const server = createServer((request, response) => {
  if (request.url === '/live') {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.write(': hello\n\n')
    viewers.add(response)
    response.on('close', () => viewers.delete(response))
    return
  }
  const route = routes.get(request.url ?? '')
  request.resume().on('end', () => void answer(response, route))
})
server.keepAliveTimeout = 60_000

async function answer(response: ServerResponse, route: Route | undefined) {
  try {
    if (!route) throw new Error('no such route')
    if (route.transaction) await sql.begin((tx) => runStatements(tx, route.statements))
    else await runStatements(sql, route.statements)
    response.writeHead(200, { 'content-type': route.type, 'content-length': route.body.length })
    response.end(route.body)
  } catch (fault) {
    response.writeHead(500).end(String(fault))
  }
}

const handlers = {
  cpuMs,
  async serve(): Promise<number> {
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
    return (server.address() as { port: number }).port
  },
  /** From now on `path` runs these statements and answers these bytes. */
  route({ path, ...route }: Route & { path: string }) {
    routes.set(path, { ...route, body: Buffer.from(route.body) })
  },
  /** From now on every open stream at `/live` is sent these bytes at each notification. */
  async broadcast(bytes: Uint8Array) {
    const first = bulletin.length === 0
    bulletin = Buffer.from(bytes)
    if (first) await listen(bareChannel, spread)
  },
}

function spread() {
  for (const viewer of viewers) viewer.write(bulletin)
}

export type BareHandlers = typeof handlers
answerBy(handlers)
