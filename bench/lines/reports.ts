import { get, post } from '../load/requests.ts'
import type { Options } from '../options.ts'
import type { Reporter } from '../scene.ts'
import type { Servers } from '../servers.ts'
import { atLeast, type Line } from '../table.ts'
import { type Compared, compare, failed, rateOf } from './compare.ts'
import { clientCount } from './pages.ts'
import { recorded } from './recorded.ts'

export const reportsPath = '/api/v1/reports'

/** A report that holds together whatever was reported before: lower, it says why. */
export function reportRequest(programmeId: string, { token, assignmentId }: Reporter): string {
  const body = {
    programmeId,
    assignmentId,
    percent: 60,
    sentence: '完成接口联调,数据按日汇聚。',
    problems: '部分系统口径不一,已退回核对。',
  }
  return post(reportsPath, token, body)
}

/** Reports at as many clients, each for units of its own, beside the same transactions sent by a bare server. */
export async function compareReports(
  servers: Servers,
  options: Options,
  clients = clientCount,
): Promise<Compared> {
  const { scene, bare } = servers
  const shares = Array.from({ length: clients }, (_, client) =>
    scene.reporters.filter((_, index) => index % clients === client),
  )
  const bareClients: string[][] = []
  for (const [client, [reporter]] of shares.entries()) {
    const { reply, statements } = await recorded(servers, reportRequest(scene.programmeId, reporter!))
    if (reply.status !== 201)
      throw new Error(`POST ${reportsPath} answered ${reply.status}: ${reply.body.toString()}`)
    const path = `${reportsPath}/${client}`
    const { body } = reply
    await bare.ask('route', { path, statements, body, type: 'application/json', transaction: true })
    bareClients.push([get(path)])
  }
  const product = shares.map((share) => share.map((reporter) => reportRequest(scene.programmeId, reporter)))
  return compare(servers, { product, bare: bareClients }, options)
}

/** POST /api/v1/reports: permission, report, event, the unit's measures, notices, announcement; one transaction. */
export async function reportsLine(servers: Servers, options: Options): Promise<Line> {
  const { product, bare } = await compareReports(servers, options)
  return {
    name: `POST report, measured and told${failed(product)}${failed(bare)}`,
    value: `${rateOf(product)}, p95 ${product.p95Ms.toFixed(0)} ms`,
    limit: `${rateOf(bare)}, bare server`,
    ratio: product.perSecond / bare.perSecond,
    targets: [atLeast('≥ 200 /s', product.perSecond, 200)],
  }
}
