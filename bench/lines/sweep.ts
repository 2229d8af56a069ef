import { sweep } from '../../lib/notices/sweep.ts'
import type { Scene } from '../scene.ts'
import { growthExponent } from '../stats.ts'
import { atMost, type Line, ms } from '../table.ts'

/** One programme's sweep at a size: the first, which sends what the day brings, and one that finds it all done. */
export type Sweeps = {
  scale: number
  assignments: number
  /** Duties on the ladder. */
  due: number
  firstMs: number
  againMs: number
}

export async function measureSweep({
  db,
  sql,
  scale,
  programmeId,
  reader: { today },
}: Scene): Promise<Sweeps> {
  const run = async () => {
    const begun = performance.now()
    await db.transaction((tx) => sweep(tx, programmeId, today))
    return performance.now() - begun
  }
  const firstMs = await run()
  await sql`analyze escalations`
  await run()
  const againMs = await run()
  const [row] = await sql<{ assignments: number; due: number }[]>`
    select (select count(*)::int from assignments) as assignments, (select count(*)::int from (
      select distinct kind, record_id, unit_id, due_on from escalations) d) as due`
  return { scale, ...row!, firstMs, againMs }
}

const perDue = (time: number, { due }: Sweeps) => `${((time * 1000) / due).toFixed(0)} µs each`

export function sweepLines(sizes: readonly Sweeps[]): Line[] {
  const lines = sizes.flatMap((size): Line[] => {
    const { scale, assignments, due, firstMs, againMs } = size
    const name = `scale ${scale}: sweep, ${assignments} assignments`
    return [
      {
        name,
        value: `${ms(firstMs)} for ${due} due, ${perDue(firstMs, size)}`,
        targets: [atMost('< 30 s', firstMs, 30_000)],
      },
      { name: `scale ${scale}: sweep, nothing new`, value: `${ms(againMs)}, ${perDue(againMs, size)}` },
    ]
  })
  if (sizes.length < 2) return lines
  const exponent = growthExponent(sizes.map((size) => [size.scale, size.firstMs / size.due] as const))
  const flat = [atMost('≤ 0.1', exponent, 0.1)]
  return [
    ...lines,
    { name: 'growth exponent, sweep per due item', value: exponent.toFixed(3), targets: flat },
  ]
}
