import { setDefaultResultOrder } from 'node:dns'
import { readEnv } from '../../lib/env.ts'
import { buildIfStale } from '../product/build.ts'
import { openDatabase, prepareDatabase } from '../product/database.ts'
import { ensureSecret } from '../product/secret.ts'
import { addressOf, serve, takePort, untilHealthy } from '../product/serve.ts'
import { stop, stopOnSignals, whenStopping } from '../product/stop.ts'

/** Starts the whole product and keeps it until it is asked to stop. `--dev` serves the sources as they change; `--build` builds and ends. */
export async function main(args: string[]): Promise<number> {
  const dev = args.includes('--dev')
  prepareEnvironment(dev)
  if (args.includes('--build')) return build()
  stopOnSignals()
  try {
    const { HOST, PORT } = readEnv(process.env)
    const server = await takePort(HOST, PORT)
    whenStopping(() => server.close())
    const address = addressOf(server)
    process.env.NEXTAUTH_URL ??= address
    console.log('Opening the database …')
    await openDatabase()
    await Promise.all([prepareDatabase(), dev || buildIfStale()])
    await serve(server, dev)
    await untilHealthy(address)
    await greet(address)
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    await stop()
    process.exit(1)
  }
  return 0
}

async function build(): Promise<number> {
  await buildIfStale()
  return 0
}

function prepareEnvironment(dev: boolean) {
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
  setDefaultResultOrder('ipv4first')
  ensureSecret()
}

async function greet(address: string) {
  console.log(`\nConcord 协同台 is ready: ${process.env.NEXTAUTH_URL ?? address}`)
  if (readEnv(process.env).EXAMPLE) {
    const { demoPassword, demoSignIns } = await import('../../db/seed/demo-people.ts')
    console.log(`\nSign in to the example with one of these names and the password ${demoPassword}`)
    for (const { username, labelZh } of demoSignIns) console.log(`  ${username.padEnd(20)} ${labelZh}`)
  }
  console.log('\nCtrl-C stops everything.')
}
