import type { Day } from '../calendar.ts'
import type { Evidence } from './evidence.ts'
import type { Constants, PartCode } from './model.ts'

/** Kinds of records a proof can cite; a page knows where each opens. */
export type RecordKind =
  | 'assignment'
  | 'report'
  | 'verification'
  | 'reportDue'
  | 'finding'
  | 'revisit'
  | 'interest'
  | 'benefit'
  | 'pulse'
  | 'document'
  | 'letter'
  | 'connection'
  | 'catalogue'
  | 'listItem'
  | 'request'
  | 'seat'
  | 'meeting'
  | 'action'
  | 'issue'
  | 'exemption'
  | 'unit'

export type Ref = { kind: RecordKind; id: string }

/** Why a record counts as it does, by name; the page puts it into words. */
export type Reason =
  // due things
  | 'onTime'
  | 'late'
  | 'open'
  | 'overdue'
  | 'notDue'
  | 'awaitingAcceptance'
  | 'missing'
  // goal
  | 'clarity'
  | 'accepted'
  | 'reported'
  | 'reportedCapped'
  | 'unreported'
  // interest
  | 'confirmed'
  | 'unconfirmed'
  | 'noneRecorded'
  | 'realised'
  | 'surveyed'
  // policy
  | 'tied'
  | 'untied'
  | 'transmitted'
  | 'signed'
  | 'lapsed'
  | 'principalChanged'
  // supervision
  | 'returned'
  | 'held'
  | 'partly'
  | 'relapsed'
  | 'neverRevisited'
  // platform and mechanism
  | 'stage'
  | 'mounted'
  | 'served'
  | 'filled'
  | 'vacant'
  | 'attended'
  | 'absent'
  | 'exempt'

/** What one record adds to a part. A record left out adds nothing and says why. */
export type Item = Ref & {
  /** The record that settled the value, when it is another one: the report behind an assignment's progress. */
  basis: Ref | null
  counted: boolean
  /** What the record weighs, and its value in 0..1 (null when left out). */
  weight: number
  value: number | null
  numerator: number
  denominator: number
  reason: Reason
  /** Working days late (L), where lateness is the reason. */
  daysLate: number | null
}

/**
 * measured · notDue: nothing to judge by yet · none: no such record, so not applicable (never supervised, on no list)
 * · exempt: by approval · notKept: the programme keeps no such records.
 */
export type Standing = 'measured' | 'notDue' | 'none' | 'exempt' | 'notKept'

/** A part looks at the records and lists what each adds, or says at once why there is nothing to measure. */
export type PartRule = (
  evidence: Evidence,
  on: Day,
  constants: Constants,
) => Item[] | Exclude<Standing, 'measured'>
export type PartRules<Code extends PartCode> = Record<Code, PartRule>

export type PartMeasure = { part: PartCode; numerator: number; denominator: number; standing: Standing }

/** x of a part in [0,1], or null when it is not measured. EV may exceed PV, hence the ceiling (G2). */
export function ratio({
  numerator,
  denominator,
}: Pick<PartMeasure, 'numerator' | 'denominator'>): number | null {
  return denominator > 0 ? Math.min(1, Math.max(0, numerator / denominator)) : null
}

type More = { basis?: Ref | null; daysLate?: number | null; denominator?: number }

/** A record that counts: numerator weight · value over denominator weight (or the denominator given). */
export function counts(ref: Ref, weight: number, value: number, reason: Reason, more: More = {}): Item {
  return {
    ...ref,
    basis: more.basis ?? null,
    counted: true,
    weight,
    value,
    numerator: weight * value,
    denominator: more.denominator ?? weight,
    reason,
    daysLate: more.daysLate ?? null,
  }
}

/** A record that was considered and adds nothing. */
export function leftOut(ref: Ref, weight: number, reason: Reason): Item {
  return {
    ...ref,
    basis: null,
    counted: false,
    weight,
    value: null,
    numerator: 0,
    denominator: 0,
    reason,
    daysLate: null,
  }
}
