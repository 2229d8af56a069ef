import { sql } from 'drizzle-orm'
import { unitPosts } from '../../../lib/access/actor.ts'
import type { Day } from '../../../lib/calendar.ts'
import type {
  DueEvidence,
  Evidence,
  ExemptionEvidence,
  SeatsEvidence,
} from '../../../lib/scoring/evidence.ts'
import { list, ofUnit } from './rows.ts'

type InvitationRow = {
  id: string
  heldOn: Day
  required: string
  attended: string | null
  substitute: boolean
}

export type MechanismRows = {
  seats: SeatsEvidence['filled'] | null
  invitations: InvitationRow[] | null
  actions: DueEvidence[] | null
  issues: DueEvidence[] | null
  exemptions: ExemptionEvidence[] | null
}

/** D6 mechanism: posts, meetings whose attendance was recorded, accepted actions, answered issues; and exemptions. */
export const mechanismColumns = sql`
  ${list(sql`'id', r.id, 'post', r.post, 'from', r.from_on, 'until', r.until_on`, sql`seats r`, ofUnit)} as seats,
  ${list(
    sql`'id', m.id, 'heldOn', m.held_on, 'required', r.required_post, 'attended', r.attended_post,
      'substitute', r.substitute_approved`,
    sql`invitations r join meetings m on m.programme_id = r.programme_id and m.id = r.meeting_id`,
    sql`${ofUnit} and r.recorded_on is not null and m.cancelled_on is null`,
  )} as invitations,
  ${list(
    sql`'id', r.id, 'from', r.assigned_on, 'dueOn', r.due_on, 'doneOn', r.done_on, 'settledOn', r.accepted_on`,
    sql`actions r`,
    ofUnit,
  )} as actions,
  ${list(
    sql`'id', r.issue_id, 'from', r.assigned_on, 'dueOn', r.due_on, 'doneOn', r.answered_on`,
    sql`issue_answers r`,
    ofUnit,
  )} as issues,
  ${list(
    sql`'id', r.id, 'part', r.part, 'from', greatest(r.from_on, r.approved_on), 'until', r.until_on`,
    sql`exemptions r`,
    sql`${ofUnit} and r.approved_on is not null`,
  )} as exemptions`

export function mechanismEvidence(
  rows: MechanismRows,
): Pick<Evidence, 'seats' | 'meetings' | 'actions' | 'issues' | 'exemptions'> {
  return {
    seats: { required: [...unitPosts], filled: rows.seats ?? [] },
    meetings: (rows.invitations ?? []).map((row) => ({
      id: row.id,
      heldOn: row.heldOn,
      attendedAtRank: atRank(row),
    })),
    actions: rows.actions ?? [],
    issues: rows.issues ?? [],
    exemptions: rows.exemptions ?? [],
  }
}

/** principal > deputy > liaison > technical contact; a lower rank counts as an approved substitute. */
function atRank({ required, attended, substitute }: InvitationRow): boolean {
  if (attended === null) return false
  const rank = (post: string) => (unitPosts as readonly string[]).indexOf(post)
  return substitute || rank(attended) <= rank(required)
}
