import { openEmbedded } from '../db/embedded.ts'
import { readEnv } from '../lib/env.ts'
import { whenStopping } from '../scripts/product/stop.ts'
import { dropRun, emptyDatabase, freshDatabase } from './database.ts'
import { measureSize, type Sizes, sizeLines } from './lines/growth.ts'
import { liveLines } from './lines/live.ts'
import { overviewDataLine } from './lines/overview-data.ts'
import { otherPages, overviewPage, pageLine } from './lines/pages.ts'
import { reportsLine } from './lines/reports.ts'
import { scoreLines } from './lines/scores.ts'
import { soakLines } from './lines/soak.ts'
import { measureSweep, type Sweeps, sweepLines } from './lines/sweep.ts'
import { workerLines } from './lines/workers.ts'
import { machine } from './machine.ts'
import type { Options, Part } from './options.ts'
import { openScene, type Scene } from './scene.ts'
import { type Servers, startServers } from './servers.ts'
import { heads, type Line, lineOf } from './table.ts'

/** Everything asked for, line by line as it is known. Never fails for a target that is not met. */
export async function runBench(options: Options) {
  const server = await openServer()
  whenStopping(() => dropRun(server))
  const wants = (part: Part) => options.only.includes(part)
  if (options.only.some((part) => !alone.includes(part)))
    await onScene(server, 1, async (scene) => {
      await sayWhere(scene, options)
      await withServers(scene, async (servers) => {
        for await (const line of linesOf(servers, options, wants)) console.log(lineOf(line))
      })
    })
  if (wants('growth')) await runGrowth(server, options)
  if (wants('sweep')) await runSweeps(server, options)
  if (wants('soak')) await runSoak(server, options)
  if (wants('workers')) await runWorkers(server, options)
}

/** DATABASE_URL's server when it is given, else a cluster of the bench's own; never the product's database. */
async function openServer(): Promise<string> {
  const given = readEnv(process.env).DATABASE_URL
  if (given) return given
  const embedded = await openEmbedded('.data/bench-postgres')
  whenStopping(embedded.stop)
  return embedded.url
}

/** Parts that open scenes of their own. */
const alone: readonly Part[] = ['growth', 'sweep', 'soak', 'workers']

let said = false

/** Once, before the first line: on what, with what, and what the columns are. */
async function sayWhere(scene: Scene, options: Options) {
  if (said) return
  said = true
  console.log(`${await machine(scene.sql)}\n${about(scene, options)}\n\n${heads}`)
}

const about = ({ reporters, scale }: Scene, { rounds, roundMs }: Options) =>
  `the example at scale ${scale}, ${reporters.length} units reporting · medians of ${rounds} rounds of ${roundMs / 1000} s, product and limit in turn`

async function* linesOf(
  servers: Servers,
  options: Options,
  wants: (part: Part) => boolean,
): AsyncGenerator<Line> {
  if (wants('overview')) {
    yield await pageLine(servers, overviewPage(servers), options)
    yield await overviewDataLine(servers, options)
  }
  if (wants('pages')) for (const page of otherPages(servers)) yield await pageLine(servers, page, options)
  if (wants('live')) yield* liveLines(servers, options)
  if (wants('scores')) yield* scoreLines(servers, options)
  if (wants('reports')) yield await reportsLine(servers, options)
}

async function runGrowth(server: string, options: Options) {
  const sizes: Sizes[] = []
  for (const scale of options.scales)
    await onScene(server, scale, async (scene) => {
      await sayWhere(scene, options)
      await withServers(scene, async (servers) => void sizes.push(await measureSize(servers, options)))
    })
  for (const line of sizeLines(sizes)) console.log(lineOf(line))
}

/** At the largest of the scales, where the most is written upon. */
async function runSoak(server: string, options: Options) {
  await onScene(server, Math.max(...options.scales), async (scene) => {
    await sayWhere(scene, options)
    for (const line of await soakLines(scene, options.writes)) console.log(lineOf(line))
  })
}

/** On an empty database: what is counted is theirs alone. */
async function runWorkers(server: string, options: Options) {
  for (const line of await workerLines(await emptyDatabase(server), options.writes)) console.log(lineOf(line))
}

/** Needs no server of the product: the clock is the database's work. */
async function runSweeps(server: string, options: Options) {
  const sizes: Sweeps[] = []
  for (const scale of options.scales)
    await onScene(server, scale, async (scene) => {
      await sayWhere(scene, options)
      sizes.push(await measureSweep(scene))
    })
  for (const line of sweepLines(sizes)) console.log(lineOf(line))
}

async function onScene(server: string, scale: number, work: (scene: Scene) => Promise<void>) {
  const scene = await openScene(await freshDatabase(server, scale), scale)
  try {
    await work(scene)
  } finally {
    await scene.close()
  }
}

async function withServers(scene: Scene, work: (servers: Servers) => Promise<void>) {
  const servers = await startServers(scene)
  try {
    await work(servers)
  } finally {
    await servers.stop()
  }
}
