import { connect, replaceConnection } from '../../db/open.ts'
import { loadExampleIfEmpty } from '../../db/seed/load.ts'
import { expect, test } from '../../db/testing.ts'
import { findDifferences } from '../../lib/measures/verify.ts'
import { chances, shared, together, total, write } from './writer.ts'

const writers = 8

test('400 random deeds by eight writers at once leave every score as the records say, and no fault', {
  timeout: 240_000,
}, async ({ sql, url }) => {
  await loadExampleIfEmpty(sql)
  const connection = connect(url, { max: 2 * writers })
  const before = replaceConnection(connection)
  try {
    const each = Array.from({ length: writers }, (_, n) => ({
      seed: `writer ${n + 1}`,
      writes: 50,
      first: shared(n, writers),
    }))
    const written = together(await Promise.all(each.map((one) => write(connection, one))))
    expect(written.faults).toEqual([])
    expect(total(written.done)).toBe(400)
    expect(Object.keys(written.done).length).toBeGreaterThan(Object.keys(chances).length * 0.8)
    const { compared, differences } = await findDifferences(connection.db)
    expect(compared).toBeGreaterThan(2000)
    expect(differences).toEqual([])
  } finally {
    replaceConnection(before)
    await connection.sql.end()
  }
})
