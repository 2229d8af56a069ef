import type { Queryable } from '../../db/open.ts'
import { evidenceOn, loadRecords } from '../../db/queries/evidence/load.ts'
import type { Group, Post } from '../access/actor.ts'
import type { Day } from '../calendar.ts'
import type { Lever } from '../compensation/compensation.ts'
import type { Board } from '../measures/board.ts'
import { pool, prove } from '../scoring/measure.ts'
import { type DimensionCode, dimensionCodes, type Model, type PartCode, partCodes } from '../scoring/model.ts'
import { ratio } from '../scoring/part.ts'
import { type Scorecard, scorecard } from '../scoring/score.ts'

export type Scored = { card: Scorecard; levers: Lever[] }

/** Who can move a part: a post of the unit, or a group of the programme. */
export const ownerOf: Record<PartCode, Post | Group> = {
  G1: 'promotion',
  G2: 'liaison',
  G3: 'deputy',
  B1: 'promotion',
  B2: 'promotion',
  B3: 'promotion',
  P1: 'promotion',
  P2: 'deputy',
  P3: 'principal',
  S1: 'liaison',
  S2: 'deputy',
  S3: 'deputy',
  F1: 'technical-contact',
  F2: 'technical-contact',
  F3: 'technical-contact',
  F4: 'liaison',
  M1: 'principal',
  M2: 'principal',
  M3: 'deputy',
  M4: 'liaison',
}

/** A unit's card for today with the parts that can rise, each with the number of its records that hold it back. */
export async function readUnitLevers(
  db: Queryable,
  { programmeId, unitId, on, model }: { programmeId: string; unitId: string; on: Day; model: Model },
): Promise<Scored | null> {
  const [records] = await loadRecords(db, programmeId, [unitId])
  if (!records) return null
  const evidence = evidenceOn(records, on)
  const proofs = partCodes.map((part) => prove(evidence, on, model, part))
  const short = new Map(
    proofs.map(({ part, items }) => [
      part,
      items.filter(({ counted, numerator, denominator }) => counted && numerator < denominator).length,
    ]),
  )
  const card = scorecard(proofs, model)
  return { card, levers: leversOf(card, (part) => short.get(part) ?? 0) }
}

/** The programme's parts that can rise, each with the number of units that hold it back. */
export function boardLevers({ programme: { card }, units }: Board): Scored {
  const all = [...units.values()]
  const short = (part: PartCode) =>
    all.filter(({ measures }) => {
      const own = measures.find((measure) => measure.part === part)
      const x = own ? ratio(own) : null
      return x !== null && x < 1
    }).length
  return { card, levers: leversOf(card, short) }
}

function leversOf(card: Scorecard, short: (part: PartCode) => number): Lever[] {
  return dimensionCodes.flatMap((dimension) => {
    const { score, parts } = card.dimensions[dimension]
    if (score === null) return []
    return parts.flatMap(({ part, x, share }) =>
      x === null || x >= 1 ? [] : [{ part, dimension, x, share, short: short(part) }],
    )
  })
}

export const scoresOf = ({ dimensions }: Scorecard) =>
  Object.fromEntries(dimensionCodes.map((code) => [code, dimensions[code].score])) as Record<
    DimensionCode,
    number | null
  >

/** The pooled interest score of each kind of organisation (paper §4.2: which kind gains least). */
export function interestByKind(
  { units }: Board,
  listed: readonly { id: string; kind: string }[],
  model: Model,
): Record<string, number | null> {
  const kinds = [...new Set(listed.map(({ kind }) => kind))]
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = listed.flatMap((unit) => (unit.kind === kind ? (units.get(unit.id)?.measures ?? []) : []))
      return [kind, scorecard(pool([own]), model).dimensions.D2.score]
    }),
  )
}
