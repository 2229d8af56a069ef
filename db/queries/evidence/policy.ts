import { sql } from 'drizzle-orm'
import type { Day } from '../../../lib/calendar.ts'
import { type History, settingsOn } from '../../../lib/models/model.ts'
import type { DocumentEvidence, Evidence, LetterEvidence } from '../../../lib/scoring/evidence.ts'
import { settledOf } from '../model-history.ts'
import { list, ofUnit } from './rows.ts'
import type { Tie } from './ties.ts'

type LetterRow = {
  id: string
  issuedOn: Day
  dueOn: Day
  signedOn: Day | null
  outdatedOn: Day | null
  outdatedWhy: 'date-moved' | 'principal-changed' | null
  supersededOn: Day | null
}

type DocumentRow = Omit<DocumentEvidence, 'planIssuedOn'> & {
  withdrawnOn: Day | null
  plans: { issuedOn: Day; recordedOn: Day }[] | null
}

export type PolicyRows = {
  ties: Tie[] | null
  documents: DocumentRow[] | null
  letters: LetterRow[] | null
  settled: History['settled']
}

/** A clause that names units binds those; one that names none binds all. */
const bindsUnit = sql`(not exists (select 1 from clause_units x where x.programme_id = c.programme_id and x.clause_id = c.id)
  or exists (select 1 from clause_units x where x.programme_id = c.programme_id and x.clause_id = c.id and x.unit_id = u.id))`

/** The last day a document is in force: its own, or the day before it was withdrawn. */
const until = sql`least(p.in_force_until, p.withdrawn_on - 1)`

/** D3 policy: basis, transmission, letter. */
export const policyColumns = sql`
  ${list(
    sql`'keyTaskId', t.key_task_id, 'from', greatest(t.bound_on, p.in_force_from), 'until', ${until}`,
    sql`clause_tasks t join clauses c on c.programme_id = t.programme_id and c.id = t.clause_id
      join policies p on p.programme_id = c.programme_id and p.id = c.policy_id`,
    sql`t.programme_id = u.programme_id and p.in_force_from is not null and ${bindsUnit}`,
  )} as ties,
  ${list(
    sql`'id', p.id, 'bindsFrom', greatest(p.in_force_from, p.filed_on), 'withdrawnOn', p.withdrawn_on, 'receiptDueOn', p.receipt_due_on, 'planDueOn', p.plan_due_on,
      'receivedOn', (select received_on from receipts x where x.programme_id = p.programme_id and x.policy_id = p.id and x.unit_id = u.id),
      'plans', (select json_agg(json_build_object('issuedOn', x.issued_on, 'recordedOn', x.recorded_on)) from local_plans x
        where x.programme_id = p.programme_id and x.policy_id = p.id and x.unit_id = u.id)`,
    sql`policies p`,
    sql`p.programme_id = u.programme_id and p.binding
      and (not exists (select 1 from clauses c where c.programme_id = p.programme_id and c.policy_id = p.id)
        or exists (select 1 from clauses c where c.programme_id = p.programme_id and c.policy_id = p.id and ${bindsUnit}))`,
  )} as documents,
  ${list(
    sql`'id', r.id, 'issuedOn', r.issued_on, 'dueOn', r.due_on, 'signedOn', r.signed_on, 'outdatedOn', r.outdated_on,
      'outdatedWhy', r.outdated_why, 'supersededOn', r.superseded_on`,
    sql`letters r`,
    ofUnit,
  )} as letters,
  (select ${settledOf(sql`pr`)} from programmes pr where pr.id = u.programme_id) as settled`

export function policyEvidence(rows: PolicyRows, on: Day): Pick<Evidence, 'documents' | 'letter'> {
  return {
    documents: (rows.documents ?? []).filter(stands(on)).map((document) => documentOn(document, on)),
    letter: settingsOn(rows, on).usesLetters ? letterOn(rows.letters ?? [], on) : null,
  }
}

const stands =
  (on: Day) =>
  ({ withdrawnOn }: DocumentRow) =>
    withdrawnOn === null || on < withdrawnOn

/** A plan recorded later than the day was not known on it, whatever date it bears: a past day keeps its score. */
function documentOn({ withdrawnOn: _, plans, ...document }: DocumentRow, on: Day): DocumentEvidence {
  const known = (plans ?? []).filter(({ recordedOn }) => recordedOn <= on).map(({ issuedOn }) => issuedOn)
  return { ...document, planIssuedOn: known.sort()[0] ?? null }
}

/**
 * The letter that stands on the day. A new one that waits for its signature within its time does not yet displace
 * the one that was signed before it.
 */
function letterOn(letters: readonly LetterRow[], on: Day): LetterEvidence | null {
  const issued = letters
    .filter(({ issuedOn, supersededOn }) => issuedOn <= on && (supersededOn === null || supersededOn > on))
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1))
  const newest = issued[0]
  if (!newest) return null
  const signed = (letter: LetterRow) => letter.signedOn !== null && letter.signedOn <= on
  const standing = signed(newest) || on > newest.dueOn ? newest : (issued.find(signed) ?? newest)
  const outdated = (why: LetterRow['outdatedWhy']) =>
    standing.outdatedWhy === why ? standing.outdatedOn : null
  return {
    id: standing.id,
    dueOn: standing.dueOn,
    signedOn: standing.signedOn,
    lapsedOn: outdated('date-moved'),
    principalChangedOn: outdated('principal-changed'),
  }
}
