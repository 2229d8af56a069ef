import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import {
  type Constants,
  checkModel,
  type DimensionCode,
  dimensionCodes,
  type Model,
  type PartCode,
  partsOf,
} from '../scoring/model.ts'
import { differences } from './changes.ts'
import { constantCodes, withConstant } from './constants.ts'
import { broughtToOne, sumOf, sumsToOne } from './weights.ts'

/** Weights and constants by their codes, as a form or a program gives them; what is missing stays as it was. */
export type Given = Record<string, unknown>

const numberIn = (given: Given, code: string, otherwise: number) =>
  typeof given[code] === 'number' ? given[code] : otherwise

/** One group of weights, which must make one whole. */
function weighed<Code extends string>(given: Given, before: Record<Code, number>): Record<Code, number> {
  const codes = Object.keys(before) as Code[]
  const entries = codes.map((code) => [code, numberIn(given, code, before[code])] as const)
  const values = entries.map(([, weight]) => weight)
  if (!sumsToOne(values)) throw new Refusal('model.sum', { sum: sumOf(values) }, codes[0])
  // What was written in four decimals and not touched is what it was, to the last digit.
  const after = broughtToOne(Object.fromEntries(entries) as Record<Code, number>)
  const untouched = codes.every((code) => Math.abs(after[code] - before[code]) < 1e-9)
  return untouched ? before : after
}

/** The model that a draft makes out of the one before it. */
export function drafted(before: Model, given: Given, version: number): Model {
  const weights = weighed<DimensionCode>(given, before.weights)
  const parts = new Map<PartCode, number>()
  for (const dimension of dimensionCodes) {
    const own = partsOf(before, dimension).map(({ code, weight }) => [code, weight])
    const after = weighed<PartCode>(given, Object.fromEntries(own))
    for (const [code, weight] of Object.entries(after)) parts.set(code as PartCode, weight)
  }
  const constants = constantCodes.reduce<Constants>(
    (all, code) => (typeof given[code] === 'number' ? withConstant(all, code, given[code]) : all),
    before.constants,
  )
  const model = {
    version,
    weights,
    parts: before.parts.map((part) => ({ ...part, weight: parts.get(part.code) ?? part.weight })),
    constants,
  }
  refuseUnsound(model)
  if (differences(before, model).length === 0) throw new Refusal('model.nothing-changed')
  return model
}

/** What each number may be is the form's affair; this is what they must be to one another. */
function refuseUnsound(model: Model) {
  const { network, joint, production } = model.constants.connection
  if (network > joint) throw new Refusal('model.stages-backwards', {}, 'joint')
  if (joint > production) throw new Refusal('model.stages-backwards', {}, 'production')
  const [fault] = checkModel(model)
  if (fault) throw new Refusal('model.unsound', { fault })
}

export type Standing = { publishedOn: Day | null; discardedOn: Day | null }

/** Published is for good, and so is discarded. */
export function refuseEnded({ publishedOn, discardedOn }: Standing) {
  if (publishedOn) throw new Refusal('model.published-already', { on: publishedOn })
  if (discardedOn) throw new Refusal('model.discarded-already', { on: discardedOn })
}

export type Span = { today: Day; endsOn: Day }

/**
 * From today on or later: what is past has been scored and stands. Versions take effect in the order of their
 * numbers, so a draft written before another was published must be written anew from that one.
 */
export function refuseStart(
  draft: { version: number; fromOn: Day },
  published: readonly { version: number; fromOn: Day }[],
  { today, endsOn }: Span,
) {
  const { fromOn } = draft
  if (fromOn < today) throw new Refusal('model.from-past', { today }, 'fromOn')
  if (fromOn > endsOn) throw new Refusal('model.from-too-late', { endsOn }, 'fromOn')
  const newer = published.find(({ version }) => version > draft.version)
  if (newer) throw new Refusal('model.outdated', { version: newer.version })
  const after = published.find((one) => one.fromOn > fromOn)
  if (after) throw new Refusal('model.before-another', { ...after }, 'fromOn')
}

export type ModelState = 'draft' | 'discarded' | 'coming' | 'running' | 'past'

/** `current`: the version in force today. */
export function stateOf(
  one: Standing & { version: number; fromOn: Day | null },
  current: number,
  today: Day,
): ModelState {
  if (one.discardedOn) return 'discarded'
  if (!one.fromOn) return 'draft'
  if (one.fromOn > today) return 'coming'
  return one.version === current ? 'running' : 'past'
}
