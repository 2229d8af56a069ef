import { get } from '../load/requests.ts'
import type { Options } from '../options.ts'
import type { Servers } from '../servers.ts'
import { growthExponent } from '../stats.ts'
import { atMost, type Line, ms } from '../table.ts'
import { overviewPaces } from './overview-data.ts'
import { compareReports } from './reports.ts'

/** What grows, or should not: the time of one alone, at one client, in milliseconds. */
export type Sizes = {
  scale: number
  overview: number
  overviewSelect: number
  work: number | null
  report: number
}

export async function measureSize(servers: Servers, options: Options): Promise<Sizes> {
  const { reading, select } = await overviewPaces(servers, options, 1)
  const work = await workMs(servers, options)
  const { product } = await compareReports(servers, options, 1)
  return {
    scale: servers.scene.scale,
    overview: reading.medianMs,
    overviewSelect: select.medianMs,
    work,
    report: product.medianMs,
  }
}

/** My work of a unit's liaison, the page; null when it does not answer. */
async function workMs({ scene, load, product }: Servers, { roundMs }: Options): Promise<number | null> {
  const request = get(`/programmes/${scene.programmeId}/work`, await scene.cookie('liaison-zhejiang'))
  const run = (forMs: number) => load.ask('run', { port: product.port, clients: [[request]], forMs })
  await run(roundMs / 2)
  const { medianMs, failures } = await run(roundMs)
  return Object.keys(failures).length > 0 ? null : medianMs
}

export function sizeLines(sizes: readonly Sizes[]): Line[] {
  const lines = sizes.flatMap(({ scale, overview, overviewSelect, work, report }): Line[] => [
    {
      name: `scale ${scale}: overview, its data, alone`,
      value: ms(overview),
      limit: `${ms(overviewSelect)} bare select`,
      ratio: overview / overviewSelect,
    },
    { name: `scale ${scale}: my work, page, alone`, value: work === null ? 'does not answer' : ms(work) },
    { name: `scale ${scale}: POST report, alone`, value: ms(report) },
  ])
  return sizes.length < 2 ? lines : [...lines, ...exponents(sizes)]
}

function exponents(sizes: readonly Sizes[]): Line[] {
  const of = (read: (size: Sizes) => number | null) =>
    growthExponent(sizes.flatMap((size) => [[size.scale, read(size) ?? Number.NaN] as const]))
  const overview = of((size) => size.overview)
  return [
    {
      name: 'growth exponent, overview data',
      value: overview.toFixed(3),
      limit: `${of((size) => size.overviewSelect).toFixed(3)} bare select`,
      targets: [atMost('≤ 0.1', overview, 0.1)],
    },
    { name: 'growth exponent, my work', value: of((size) => size.work).toFixed(3) },
    { name: 'growth exponent, POST report', value: of((size) => size.report).toFixed(3) },
  ]
}
