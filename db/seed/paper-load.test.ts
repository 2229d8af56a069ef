import { asc } from 'drizzle-orm'
import { letterSeries } from '../../lib/letters/letter.ts'
import { paperContent } from '../../lib/papers/content.ts'
import { papers, serials } from '../schema/index.ts'
import { expect, test } from '../testing.ts'
import { loadExampleIfEmpty } from './load.ts'

test('the example has papers of its own: numbered from 001 in the order of their days, each whole, one replaced', async ({
  db,
  sql,
}) => {
  await loadExampleIfEmpty(sql)
  const rows = await db.select().from(papers).orderBy(asc(papers.issuedAt))
  expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual(
    ['briefing', 'circular', 'minutes', 'rectification-order', 'talk-record', 'visit-note'].sort(),
  )
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const own = rows.filter((row) => row.kind === kind)
    expect(
      own.map(({ serial }) => serial),
      kind,
    ).toEqual(own.map((_, index) => index + 1))
  }
  for (const row of rows) {
    expect(paperContent.safeParse(row.content).success, row.number).toBe(true)
    expect(row.provenance).toBe('illustrative')
  }
  const withdrawn = rows.filter((row) => row.withdrawnOn)
  expect(withdrawn).toHaveLength(1)
  expect(rows.filter(({ supersedes }) => supersedes === withdrawn[0]!.id)).toHaveLength(1)
  const counted = await db.select().from(serials)
  expect(counted.find(({ series }) => series === letterSeries)?.last).toBeGreaterThan(100)
}, 180_000)
