import { openEmbedded } from '../embedded.ts'
import { ensureTemplate } from './template.ts'

/** Runs once before all tests: a server to test on and, on it, a migrated template. Answers how to leave it. */
export async function openTestServer(): Promise<{
  server: string
  template: string
  close(): Promise<void>
}> {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  const embedded = given
    ? undefined
    : // Nothing in a test cluster outlives the run, so it need not survive a power cut.
      await openEmbedded('.data/test-postgres', {
        settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
      })
  const server = given ?? embedded!.url
  const template = await ensureTemplate(server)
  return { server, template, close: async () => embedded?.stop() }
}
