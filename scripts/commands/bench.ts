import { buildIfStale } from '../product/build.ts'
import { ensureSecret } from '../product/secret.ts'
import { stop, stopOnSignals } from '../product/stop.ts'

/** Measures the built product beside what is possible: see bench/README.md. `--quick`, `--only`, `--scales`. */
export async function main(args: string[]): Promise<number> {
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  ensureSecret()
  const { readOptions } = await import('../../bench/options.ts')
  const options = readOptions(args)
  stopOnSignals()
  let code = 0
  try {
    if (options.only.some((part) => part !== 'soak' && part !== 'workers')) await buildIfStale()
    const { runBench } = await import('../../bench/run.ts')
    await runBench(options)
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    code = 1
  }
  await stop()
  process.exit(code)
}
