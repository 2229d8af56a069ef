import type { Day } from '../../lib/calendar.ts'
import { exampleDepartments } from '../reference/departments.ts'
import { localities } from '../reference/localities.ts'
import { programme } from '../reference/programme.ts'
import { idOf } from './ids.ts'
import { type Random, random } from './random.ts'

/** The example's own today; it is alive whenever it is opened. */
export const exampleDay: Day = '2017-11-30'
/** Nothing in the example was done after this day: its today has only begun. */
export const lastActiveDay: Day = '2017-11-29'
export const programmeId = idOf('programme', programme.code)
export const joinedOn: Day = '2017-07-03'

export interface SeedUnit {
  id: string
  organisationId: string
  code: string
  slug: string
  kind: 'locality' | 'department'
  shortZh: string
  position: number
  /** How briskly it works, 0..1: paces, punctuality and gaps follow from it. */
  vigour: number
  /** How much more it reports than is so; 0 for most. */
  gloss: number
  /** One in thirty has not been visited yet. */
  unvisited: boolean
}

/** The scale and the seed number that make the example what it is. */
export interface Recipe {
  seed: number
  scale: number
}

/** A few leaders, a few laggards, most in between. */
function drawVigour(rng: Random): number {
  const kind = rng.next()
  if (kind < 0.12) return rng.near(0.24, 0.12)
  if (kind < 0.72) return rng.near(0.6, 0.16)
  return rng.near(0.86, 0.1)
}

function unit(
  seed: number,
  kind: SeedUnit['kind'],
  code: string,
  slug: string,
  shortZh: string,
  position: number,
): SeedUnit {
  const rng = random(`${seed}:unit:${code}`)
  return {
    id: idOf('unit', code),
    organisationId: idOf('organisation', code),
    code,
    slug,
    kind,
    shortZh,
    position,
    vigour: drawVigour(rng),
    gloss: rng.chance(0.12) ? rng.near(0.45, 0.2) : rng.next() * 0.06,
    unvisited: rng.chance(0.035) && !travelled.has(code),
  }
}

/** The localities the paper's team went to (§2.4). */
export const travelled = new Set(['330000', '410000', '440000'])

/** The 32 localities and 71 bodies, in the order of the reference lists. */
export function seedUnits({ seed }: Recipe): SeedUnit[] {
  return [
    ...localities.map((it, i) => unit(seed, 'locality', it.code, it.slug, it.shortZh, i + 1)),
    ...exampleDepartments.map((it, i) =>
      unit(seed, 'department', it.code, it.code, it.shortZh, localities.length + i + 1),
    ),
  ]
}
