import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { closeConnection } from '../../db/open.ts'
import { closeBeforeEnding } from '../../lib/worker/stopping.ts'
import { whenStopping } from './stop.ts'

/** How long requests may finish after the product was asked to stop; live streams would otherwise never end. */
const graceMs = 1500

/** Takes the port, before anything slow is done, so that a busy one is told at once. Throws with a way out. */
export async function takePort(host: string, port: number): Promise<Server> {
  const server = createServer()
  // A balancer in front reuses connections; ours must outlive its own.
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 66_000
  await new Promise<void>((settle, refuse) => {
    server.once('error', (fault: NodeJS.ErrnoException) => refuse(portFault(fault, port)))
    server.listen(port, host, settle)
  })
  return server
}

function portFault(fault: NodeJS.ErrnoException, port: number): Error {
  if (fault.code !== 'EADDRINUSE') return fault
  return new Error(
    `Port ${port} is in use, perhaps by Concord started earlier. Stop that, or choose another: PORT=${port + 1} npm start`,
  )
}

export function addressOf(server: Server): string {
  const { address, port } = server.address() as AddressInfo
  const host = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Answers with the built product, or with the sources in development. */
export async function serve(server: Server, dev: boolean) {
  const { address, port } = server.address() as AddressInfo
  const { default: next } = await import('next')
  const product = next({ dev, hostname: address, port, httpServer: server })
  await product.prepare()
  const handle = product.getRequestHandler()
  server.on('request', (request, response) => void handle(request, response))
  whenStopping(async () => {
    await closeBeforeEnding()
    await closeServer(server)
    await closeConnection()
  })
}

async function closeServer(server: Server) {
  const closed = new Promise((settle) => server.close(settle))
  server.closeIdleConnections()
  const overdue = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearTimeout(overdue)
}

/** Waits until the product says it is well. Throws with what it said last when it does not within a minute. */
export async function untilHealthy(address: string) {
  const limit = Date.now() + 60_000
  let last = ''
  while (Date.now() < limit) {
    try {
      const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(20_000) })
      if (answer.ok) return
      last = `${answer.status} ${await answer.text()}`
    } catch (fault) {
      last = String(fault)
    }
    await new Promise((settle) => setTimeout(settle, 200))
  }
  throw new Error(`The product does not answer at ${address}/api/health: ${last.slice(0, 500)}`)
}
