import { findDifferences } from '../../lib/measures/verify.ts'
import { startChild } from '../processes/child.ts'
import type { WriterHandlers } from '../processes/writer.ts'
import type { Scene } from '../scene.ts'
import { chances, shared, together, total } from '../soak/writer.ts'
import { type Line, perSecond } from '../table.ts'

const writers = 8

/** So many random deeds by eight processes at once; then every kept score is recomputed from the records. */
export async function soakLines(scene: Scene, writes: number): Promise<Line[]> {
  const children = Array.from({ length: writers }, () =>
    startChild<WriterHandlers>('writer', { DATABASE_URL: scene.url, DATABASE_POOL: '2' }),
  )
  const begun = performance.now()
  const all = await Promise.all(
    children.map((child, n) =>
      child.ask('write', { seed: `writer ${n + 1}`, writes: writes / writers, first: shared(n, writers) }),
    ),
  )
  const seconds = (performance.now() - begun) / 1000
  await Promise.all(children.map((child) => child.stop()))
  const { done, refused, faults } = together(all)
  const { compared, differences } = await findDifferences(scene.db)
  for (const fault of faults) console.log(`fault: ${fault}`)
  for (const d of differences.slice(0, 50))
    console.log(`${d.unitId} ${d.part}: kept ${d.kept}, from the records ${d.recomputed}`)
  const none = (says: string, count: number) => ({ says, met: count === 0 })
  return [
    {
      name: `scale ${scene.scale}: ${total(done)} deeds by ${writers} writers`,
      value: perSecond(total(done) / seconds),
      limit: `${Object.keys(done).length} of ${Object.keys(chances).length} kinds, ${total(refused)} refused`,
      targets: [none('no fault', faults.length)],
    },
    {
      name: 'scores recomputed from the records',
      value: `${compared} measures`,
      targets: [none(`${differences.length} differences`, differences.length)],
    },
  ]
}
