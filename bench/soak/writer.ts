import type { Connection } from '../../db/open.ts'
import { random } from '../../db/seed/random.ts'
import { type At, type Attempt, type Chance, sessions } from './attempt.ts'
import { interest } from './interest.ts'
import { mechanism } from './mechanism.ts'
import { platform } from './platform.ts'
import { policy } from './policy.ts'
import { supervision } from './supervision.ts'
import { work } from './work.ts'

export const chances: Record<string, [weight: number, chance: Chance]> = {
  ...work,
  ...supervision,
  ...policy,
  ...interest,
  ...platform,
  ...mechanism,
}

export type Written = {
  /** Deeds carried out, by their name. */
  done: Record<string, number>
  /** Refused by their rules, as by name. */
  refused: Record<string, number>
  /** Thrown: each is a fault to be mended. */
  faults: string[]
}

const whole = Object.values(chances).reduce((sum, [weight]) => sum + weight, 0)

/**
 * One of several who write at once: chooses at random, by its seed, what to do and on what, until `writes` deeds are
 * done. `first` are tried before chance takes over, so that the rarest are not left out. Deeds that their rules refuse
 * are counted apart and do not count.
 */
export async function write(
  { sql, db }: Connection,
  { seed, writes, first }: { seed: string; writes: number; first: readonly string[] },
): Promise<Written> {
  const draw = random(seed)
  const sessionOf = sessions(db)
  const written: Written = { done: {}, refused: {}, faults: [] }
  const [programme] = await sql`select id from programmes where is_example order by created_at limit 1`
  const wanted = [...first]
  for (let count = 0; count < writes && written.faults.length < 20; ) {
    const name = wanted.shift() ?? drawn(draw.next() * whole)
    const [row] = await sql`select example_day::text as today from programmes where id = ${programme!.id}`
    const at: At = { sql, db, draw, programmeId: programme!.id, today: row!.today }
    const found = await chances[name]![1](at)
    if (found && (await carryOut(found, name, sessionOf, written))) count++
  }
  return written
}

/** The deeds that the n-th of so many writers begins with. */
export const shared = (n: number, writers: number) =>
  Object.keys(chances).filter((_, index) => index % writers === n)

function drawn(at: number): string {
  let left = at
  for (const [name, [weight]] of Object.entries(chances)) {
    left -= weight
    if (left < 0) return name
  }
  return 'report'
}

async function carryOut(
  found: Attempt,
  name: string,
  sessionOf: (personId: string) => Promise<string>,
  written: Written,
): Promise<boolean> {
  const tally = (of: Record<string, number>, key: string) => {
    of[key] = (of[key] ?? 0) + 1
  }
  try {
    const ending = await found.carryOut(await sessionOf(found.personId))
    if (ending.kind === 'done') tally(written.done, name)
    else tally(written.refused, `${name}: ${nameOf(ending)}`)
    return ending.kind === 'done'
  } catch (fault) {
    written.faults.push(`${name}: ${String((fault as { cause?: unknown }).cause ?? fault)}`)
    return false
  }
}

function nameOf(ending: { kind: string; name?: string; faults?: { field: string; name: string }[] }): string {
  const [first] = ending.faults ?? []
  return ending.name ?? (first ? `invalid ${first.field} ${first.name}` : ending.kind)
}

export function together(all: readonly Written[]): Written {
  const sums: Written = { done: {}, refused: {}, faults: all.flatMap(({ faults }) => faults) }
  for (const one of all)
    for (const kind of ['done', 'refused'] as const)
      for (const [name, count] of Object.entries(one[kind]))
        sums[kind][name] = (sums[kind][name] ?? 0) + count
  return sums
}

export const total = (counts: Record<string, number>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
