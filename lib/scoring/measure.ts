import type { Day } from '../calendar.ts'
import { goal } from './dimensions/goal.ts'
import { interest } from './dimensions/interest.ts'
import { mechanism } from './dimensions/mechanism.ts'
import { platform } from './dimensions/platform.ts'
import { policy } from './dimensions/policy.ts'
import { supervision } from './dimensions/supervision.ts'
import type { Evidence, ExemptionEvidence } from './evidence.ts'
import { type Model, type PartCode, partCodes } from './model.ts'
import { type Item, leftOut, type PartMeasure, type PartRules, type Standing } from './part.ts'

/** Every part of the six dimensions, by code: the one implementation that measures and proofs share. */
const rules: PartRules<PartCode> = {
  ...goal,
  ...interest,
  ...policy,
  ...supervision,
  ...platform,
  ...mechanism,
}

export type Proof = PartMeasure & { items: Item[] }

function exemptionFor(evidence: Evidence, part: PartCode, on: Day): ExemptionEvidence | undefined {
  return evidence.exemptions.find(
    (e) => e.part === part && e.from <= on && (e.until === null || on <= e.until),
  )
}

/** A part's numerator and denominator for the day, with every record considered and what it adds (proof). */
export function prove(evidence: Evidence, on: Day, model: Model, part: PartCode): Proof {
  const exemption = exemptionFor(evidence, part, on)
  if (exemption) {
    const items = [leftOut({ kind: 'exemption', id: exemption.id }, 0, 'exempt')]
    return { part, numerator: 0, denominator: 0, standing: 'exempt', items }
  }
  const found = rules[part](evidence, on, model.constants)
  if (typeof found === 'string') return { part, numerator: 0, denominator: 0, standing: found, items: [] }
  const { numerator, denominator } = sum(found)
  return { part, numerator, denominator, standing: denominator > 0 ? 'measured' : 'notDue', items: found }
}

/** The same without the records: what is kept for each unit and day. */
export function measure(evidence: Evidence, on: Day, model: Model): PartMeasure[] {
  return partCodes.map((code) => {
    const { part, numerator, denominator, standing } = prove(evidence, on, model, code)
    return { part, numerator, denominator, standing }
  })
}

/** Smallest first, so that the order in which records come cannot change the last digit. */
export function sum(items: { numerator: number; denominator: number }[]): {
  numerator: number
  denominator: number
} {
  const add = (numbers: number[]) => numbers.sort((a, b) => a - b).reduce((total, n) => total + n, 0)
  return {
    numerator: add(items.map(({ numerator }) => numerator)),
    denominator: add(items.map(({ denominator }) => denominator)),
  }
}

/** When nothing is measured, the standing that says most: one unit that is waiting outweighs many without records. */
const tellingOrder: Standing[] = ['measured', 'notDue', 'none', 'exempt', 'notKept']

/** The measures of a programme: for each part, its units' numerators over their denominators. */
export function pool(units: PartMeasure[][]): PartMeasure[] {
  const byPart = new Map<PartCode, PartMeasure[]>(partCodes.map((part) => [part, []]))
  for (const measures of units) for (const one of measures) byPart.get(one.part)?.push(one)
  return partCodes.map((part) => {
    const own = byPart.get(part) as PartMeasure[]
    const { numerator, denominator } = sum(own)
    const standing = tellingOrder.find((s) => own.some((m) => m.standing === s)) ?? 'none'
    return { part, numerator, denominator, standing }
  })
}
