import { runChecks } from '../product/checks.ts'

/** Lint and types; says plainly which hold. */
export async function main(): Promise<number> {
  const { failed } = await runChecks()
  return failed === 0 ? 0 : 1
}
