import type { Day } from '../calendar.ts'
import type { PartCode } from './model.ts'

/**
 * The dated records of one unit that its scores read; each with its id, so that a proof can cite it.
 * A score for a day reads a record, or a fact within it, only if it is dated on or before that day.
 * `null` in place of a list: such records are not kept (the part is left out); `[]`: kept, and there are none.
 */
export type Evidence = {
  unit: { id: string; joinedOn: Day }
  assignments: AssignmentEvidence[]
  reportDues: ReportDue[]
  findings: FindingEvidence[]
  interests: InterestEvidence[] | null
  pulse: PulseEvidence[] | null
  /** Binding policy documents; null also leaves out P1, since no clause can be tied. */
  documents: DocumentEvidence[] | null
  /** null: the programme uses no responsibility letters, or does not keep them. */
  letter: LetterEvidence | null
  connection: ConnectionEvidence | null
  catalogue: CatalogueEvidence | null
  listItems: ListItemEvidence[] | null
  requests: RequestEvidence[] | null
  seats: SeatsEvidence | null
  meetings: MeetingEvidence[] | null
  actions: DueEvidence[] | null
  issues: DueEvidence[] | null
  exemptions: ExemptionEvidence[]
  /** Rounds of supervision, for S0 alone; left out where they are not asked about. */
  rounds?: RoundEvidence[]
}

/** A round that was opened: whether a visit to the unit is planned in it, and the first day it was visited in it. */
export type RoundEvidence = {
  id: string
  startsOn: Day
  endsOn: Day
  planned: boolean
  visitedOn: Day | null
}

export type AssignmentEvidence = {
  id: string
  /** w ≥ 0, its share among the unit's assignments. */
  weight: number
  issuedOn: Day
  startsOn: Day
  /** The date committed to now, extensions included; the plan runs to it. */
  dueOn: Day | null
  /** The first approved date, kept for G3. */
  firstDueOn: Day | null
  hasTarget: boolean
  hasMeasureUnit: boolean
  hasBaseline: boolean
  hasNamedPerson: boolean
  /** The day the unit finished, by which lateness counts. */
  completedOn: Day | null
  /** The day somebody else accepted the completion; until then it is open. */
  acceptedOn: Day | null
  /** Bound by a clause in force from … until (inclusive; null = without end). */
  tiedToClauseFrom: Day | null
  tiedToClauseUntil: Day | null
  reports: ReportEvidence[]
  verifications: VerificationEvidence[]
}

/** `percent` 0-100. `order` breaks ties within a day: the later word has the higher. */
export type ReportEvidence = {
  id: string
  submittedOn: Day
  order: number
  percent: number
  returnedOn: Day | null
  acceptedOn: Day | null
  /** What it cost its writer: seconds at the form; fields filled, and of them those that stood there already. */
  seconds?: number | null
  filled?: number | null
  reused?: number | null
}

export type VerificationEvidence = { id: string; verifiedOn: Day; order: number; percent: number }

/** A report that was owed for a period; `reportId` is the report that stands for it, if one came. */
export type ReportDue = {
  id: string
  assignmentId: string | null
  dueOn: Day
  submittedOn: Day | null
  acceptedOn: Day | null
  reportId: string | null
}

export type FindingEvidence = {
  id: string
  severity: 1 | 2 | 3
  raisedOn: Day
  dueOn: Day
  /** The day the answer that was accepted (or now waits) was submitted: lateness counts by it. */
  answeredOn: Day | null
  closedOn: Day | null
  revisits: RevisitEvidence[]
}

export type RevisitEvidence = { id: string; on: Day; order: number; result: 'held' | 'partly' | 'relapsed' }

/** `importance` 1-5. */
export type InterestEvidence = {
  id: string
  importance: number
  claimedOn: Day
  confirmedOn: Day | null
  benefits: BenefitEvidence[]
}

/** Amounts are additions on their day, in the benefit's own unit. */
export type BenefitEvidence = { id: string; importance: number; planned: Amount[]; verified: Amount[] }
export type Amount = { on: Day; amount: number }

/** A satisfaction survey: people invited, and the answers 1-5. */
export type PulseEvidence = { id: string; on: Day; invited: number; responses: number[] }

export type DocumentEvidence = {
  id: string
  /** The day from which it binds the unit. */
  bindsFrom: Day
  receiptDueOn: Day
  receivedOn: Day | null
  planDueOn: Day
  planIssuedOn: Day | null
}

export type LetterEvidence = {
  id: string
  dueOn: Day
  signedOn: Day | null
  lapsedOn: Day | null
  principalChangedOn: Day | null
}

export type ConnectionStage = 'network' | 'joint' | 'production'
export type ConnectionEvidence = {
  id: string
  stages: { stage: ConnectionStage; acceptedOn: Day }[]
  exemptFrom: Day | null
}

/** `inventory` items, frozen by audit; `mounted` adds items accepted on a day. */
export type CatalogueEvidence = {
  id: string
  inventory: number | null
  frozenOn: Day | null
  mounted: { id: string; on: Day; count: number }[]
}

export type ListItemEvidence = { id: string; listedOn: Day; dueOn: Day; servedOn: Day | null }
export type RequestEvidence = { id: string; askedOn: Day; answeredOn: Day | null }

export type SeatsEvidence = {
  required: string[]
  /** `until` is the last day held; null = still held. */
  filled: { id: string; post: string; from: Day; until: Day | null }[]
}

/** An invitation of the unit to a meeting. */
export type MeetingEvidence = { id: string; heldOn: Day; attendedAtRank: boolean }

/**
 * Something owed by a day: an action item, or an issue to answer. `from`: the day it was put to the unit; `settledOn`:
 * the day a second person accepted it, left out where nobody must.
 */
export type DueEvidence = { id: string; from: Day; dueOn: Day; doneOn: Day | null; settledOn?: Day | null }

/** An approved "does not apply" for one part; `until` inclusive, null = without end. */
export type ExemptionEvidence = { id: string; part: PartCode; from: Day; until: Day | null }

/** A unit of which nothing is recorded, and for which only D1 and D4 are kept. */
export function emptyEvidence(unitId: string, joinedOn: Day): Evidence {
  return {
    unit: { id: unitId, joinedOn },
    assignments: [],
    reportDues: [],
    findings: [],
    interests: null,
    pulse: null,
    documents: null,
    letter: null,
    connection: null,
    catalogue: null,
    listItems: null,
    requests: null,
    seats: null,
    meetings: null,
    actions: null,
    issues: null,
    exemptions: [],
  }
}
