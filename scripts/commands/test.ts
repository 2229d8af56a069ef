import { mkdirSync } from 'node:fs'
import { openTestServer } from '../../db/testing/setup.ts'
import { runChecks } from '../product/checks.ts'
import { runJourneys } from '../product/journeys.ts'
import { runTool } from '../product/run.ts'
import { stop, stopOnSignals, whenStopping } from '../product/stop.ts'
import { add, type Tally, tallied, tallyVitest } from '../product/tally.ts'

const report = '.data/test/vitest.json'

/** Everything that can be tested, or `--unit` or `--e2e` alone; of the journeys also some, by name: `--e2e ladder`. The last line is the sum. */
export async function main(args: string[]): Promise<number> {
  const every = !args.includes('--unit') && !args.includes('--e2e')
  stopOnSignals()
  const nothing: Tally = { passed: 0, failed: 0 }
  let total = every ? await runChecks() : nothing
  try {
    const { server, template, close } = await openTestServer()
    whenStopping(close)
    if (every || args.includes('--unit')) total = add(total, await runVitest(server))
    if (every || args.includes('--e2e')) total = add(total, await runJourneys(server, template, args))
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    total = add(total, { passed: 0, failed: 1 })
  }
  await stop()
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
}

function runVitest(server: string): Promise<Tally> {
  mkdirSync('.data/test', { recursive: true })
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return tallied(report, tallyVitest, () =>
    runTool('vitest/vitest.mjs', args, { env: { TEST_DATABASE_URL: server }, limitMs: 20 * 60_000 }),
  )
}
