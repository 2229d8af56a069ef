import { openWire, type Reply } from '../load/connection.ts'
import { median, quantile } from '../stats.ts'
import { answerBy } from './child.ts'

/** What each client asks, over and over; one connection a client. */
export type Load = { port: number; clients: readonly (readonly string[])[]; forMs: number }

export type Outcome = {
  requests: number
  perSecond: number
  medianMs: number
  p95Ms: number
  /** Replies that were not 2xx, by status. */
  failures: Record<string, number>
}

/** No measurement asks more than this often, however fast the answers come. */
const most = 20_000

const handlers = {
  /** One request on a connection of its own. */
  async once({ port, request }: { port: number; request: string }): Promise<Reply> {
    const wire = await openWire(port)
    const reply = await wire.ask(request)
    wire.close()
    return reply
  },
  /** Every client asks again as soon as it was answered, until the time is over. */
  async run({ port, clients, forMs }: Load): Promise<Outcome> {
    const times: number[] = []
    const failures: Record<string, number> = {}
    const wires = await Promise.all(clients.map(() => openWire(port)))
    const begun = performance.now()
    await Promise.all(
      wires.map(async (wire, client) => {
        const requests = clients[client]!
        for (let turn = 0; performance.now() - begun < forMs && times.length < most; turn++) {
          const asked = performance.now()
          const { status } = await wire.ask(requests[turn % requests.length]!)
          times.push(performance.now() - asked)
          if (status < 200 || status > 299) failures[status] = (failures[status] ?? 0) + 1
        }
      }),
    )
    const seconds = (performance.now() - begun) / 1000
    for (const wire of wires) wire.close()
    return {
      requests: times.length,
      perSecond: times.length / seconds,
      medianMs: median(times),
      p95Ms: quantile(times, 0.95),
      failures,
    }
  },
}

export type LoadHandlers = typeof handlers
answerBy(handlers)
