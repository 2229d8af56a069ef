import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { connect } from '../../db/open.ts'
import { onServer } from '../../db/testing/template.ts'
import { buildIfStale } from './build.ts'
import { runTool } from './run.ts'
import { addressOf, takePort, untilHealthy } from './serve.ts'
import { whenStopping } from './stop.ts'
import { type Tally, tallied, tallyPlaywright } from './tally.ts'

const database = `concord_journeys_${process.pid}`
const log = '.data/test/product.log'
const report = '.data/test/journeys.json'
/** Signs cookies and links, in the product and in journeys that follow one. */
const NEXTAUTH_SECRET = 'only-for-journeys-only-for-journeys'

/** Builds the product if it is stale, starts it on a database of its own with the example, and runs the journeys. */
export async function runJourneys(server: string, template: string, args: string[] = []): Promise<Tally> {
  mkdirSync('.data/test', { recursive: true })
  try {
    await buildIfStale()
    await atServer(server, (sql) => sql`create database ${sql(database)} template ${sql(template)}`)
    whenStopping(() => atServer(server, (sql) => sql`drop database if exists ${sql(database)} with (force)`))
    const env = {
      DATABASE_URL: onServer(server, database),
      FILES_DIR: resolve('.data/test/files'),
      NEXTAUTH_SECRET,
      ...(await messengers()),
    }
    const address = await startProduct(env)
    return await tallied(report, tallyPlaywright, () =>
      playwright({ ...env, BASE_URL: address }, named(args)),
    )
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    return { passed: 0, failed: 1 }
  }
}

const named = (args: string[]) => args.filter((arg) => !arg.startsWith('--'))

function playwright(env: Record<string, string>, files: string[]): Promise<number> {
  return runTool('@playwright/test/cli.js', ['test', '--reporter=list,json', ...files], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    limitMs: 40 * 60_000,
  })
}

/** Starts the product just as `npm start` does, and answers its address once it is well. */
async function startProduct(env: Record<string, string>): Promise<string> {
  const address = await freeAddress()
  const output = openSync(log, 'w')
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', output, output, 'ipc'],
    env: {
      ...process.env,
      ...env,
      NEXTAUTH_URL: address,
      HOST: '127.0.0.1',
      PORT: new URL(address).port,
      EXAMPLE: 'on',
      WORKER: 'on',
      npm_lifecycle_event: '',
    },
  })
  whenStopping(() => ended(child, () => child.kill('SIGTERM')))
  const died = ended(child).then(() => {
    throw new Error(`${readFileSync(log, 'utf8')}\nThe product did not start.`)
  })
  await Promise.race([died, untilHealthy(address)])
  died.catch(() => {})
  return address
}

/** Ports for a mail server and the webhooks' receiver that e2e/channels.e2e.ts opens; till then nobody answers there. */
async function messengers() {
  const [mail, hook] = [await freeAddress(), await freeAddress()]
  return {
    SMTP_URL: mail.replace('http', 'smtp'),
    SMTP_FROM: '协同台 <concord@example.org>',
    HOOK_URL: hook,
    PRIVATE_WEBHOOKS: '127.0.0.1',
    NOTICE_BURST_SECONDS: '1',
  }
}

async function freeAddress(): Promise<string> {
  const probe = await takePort('127.0.0.1', 0)
  const address = addressOf(probe)
  await new Promise((settle) => probe.close(settle))
  return address
}

function ended(child: ChildProcess, ask = () => {}): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  ask()
  return new Promise((settle) => child.once('exit', () => settle()))
}

async function atServer(server: string, work: (sql: ReturnType<typeof connect>['sql']) => Promise<unknown>) {
  const { sql } = connect(onServer(server, 'postgres'), { max: 1 })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}
