import { runTool } from './run.ts'
import type { Tally } from './tally.ts'

/** The checks that run no code of the product, by name. */
const checks: Record<string, () => Promise<number>> = {
  lint: () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  types: () => runTool('typescript/bin/tsc', ['--noEmit']),
}

/** Runs every check and says which hold; each counts as one. */
export async function runChecks(): Promise<Tally> {
  const total = { passed: 0, failed: 0 }
  for (const [name, check] of Object.entries(checks)) {
    const good = (await check()) === 0
    total[good ? 'passed' : 'failed'] += 1
    console.log(`${name}: ${good ? 'passed' : 'failed'}`)
  }
  return total
}
