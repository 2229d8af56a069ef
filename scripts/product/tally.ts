import { existsSync, readFileSync, rmSync } from 'node:fs'

export interface Tally {
  passed: number
  failed: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
}

/** What vitest's JSON report says. A file that could not be loaded has no tests and is one failure. */
export function tallyVitest(report: VitestReport): Tally {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded }
}

/** What Playwright's JSON report says. A journey that needed a second attempt has failed. */
export function tallyPlaywright({ stats }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

/** A run that ended badly without a failed test (it crashed, hung, or never began) is one failure. */
export function withExitCode(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** Runs something that writes a JSON report to `file`, and counts it. */
export async function tallied<Report>(
  file: string,
  count: (report: Report) => Tally,
  run: () => Promise<number>,
): Promise<Tally> {
  rmSync(file, { force: true })
  const code = await run()
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  return withExitCode(tally, code)
}

export function add(...tallies: Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }))
}
