import { Refusal } from '../refusal.ts'

/** Who signs a level: a supervisor, a second one, the head of the supervision or of the leading group. */
export type Signatory = 'reviewer' | 'second' | 'head'

/** The levels of closing 销号 by severity: a grave finding is closed by three signatures, any other by one. */
const levels: Record<number, readonly Signatory[]> = {
  1: ['reviewer'],
  2: ['reviewer'],
  3: ['reviewer', 'second', 'head'],
}

export const levelsOf = (severity: number): readonly Signatory[] => levels[severity] ?? ['reviewer']

export type Signature = { level: number; signedBy: string }

export type Step = { level: number; signatory: Signatory; last: boolean }

/** The level that is to be signed next, given those that are. */
export function nextStep(severity: number, signed: readonly Signature[]): Step {
  const all = levelsOf(severity)
  const level = signed.length + 1
  return { level, signatory: all[level - 1] ?? 'reviewer', last: level >= all.length }
}

/** A supervisor signs what a supervisor may, the head what waits for the head, and nobody signs two levels. */
export function checkSigning(
  step: Step,
  as: 'supervisor' | 'head',
  actorId: string,
  signed: readonly Signature[],
) {
  if (signed.some(({ signedBy }) => signedBy === actorId)) throw new Refusal('closing.signed-already')
  if (as === 'supervisor' && step.signatory === 'head') throw new Refusal('closing.waits-for-head')
  if (as === 'head' && step.signatory !== 'head') throw new Refusal('closing.not-yet', { level: step.level })
}
