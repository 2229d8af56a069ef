import type { Group, Post, UnitPost } from '../access/actor.ts'
import { unitPosts } from '../access/actor.ts'
import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

type Meeting = { heldOn: Day; cancelledOn: Day | null }

/** The rank a group usually asks for: its leaders meet leaders. */
export const usualRank: Record<Group, UnitPost> = {
  leading: 'principal',
  promotion: 'liaison',
  technical: 'technical-contact',
  advisory: 'liaison',
  supervision: 'liaison',
}

export function refuseCancelled({ cancelledOn }: Meeting) {
  if (cancelledOn) throw new Refusal('meeting.cancelled', { on: cancelledOn })
}

/** Attendance, minutes and decisions are of a meeting that took place. */
export function refuseNotHeld(meeting: Meeting, today: Day) {
  refuseCancelled(meeting)
  if (meeting.heldOn > today) throw new Refusal('meeting.not-held', { on: meeting.heldOn })
}

/** What was attended or decided cannot be undone by calling the meeting off. */
export function refuseCancelling(
  meeting: Meeting,
  { attended, decided }: { attended: number; decided: number },
) {
  refuseCancelled(meeting)
  if (attended > 0 || decided > 0) throw new Refusal('meeting.took-place')
}

/** principal > deputy > liaison > technical contact: `true` when who came ranks at least as asked. */
export function ranksAtLeast(came: Post, asked: Post): boolean {
  const rank = (post: Post) => (unitPosts as readonly Post[]).indexOf(post)
  return rank(came) >= 0 && rank(came) <= rank(asked)
}

export type Presence = 'unrecorded' | 'attended' | 'substitute' | 'too-low' | 'absent'

/** What a recorded attendance amounts to; M2 counts `attended` and `substitute`. */
export function presenceOf(invitation: {
  requiredPost: Post
  attendedPost: Post | null
  substituteApproved: boolean
  recordedOn: Day | null
}): Presence {
  if (!invitation.recordedOn) return 'unrecorded'
  if (!invitation.attendedPost) return 'absent'
  if (ranksAtLeast(invitation.attendedPost, invitation.requiredPost)) return 'attended'
  return invitation.substituteApproved ? 'substitute' : 'too-low'
}

/** Actions are due on a day to come. */
export function refuseActionDue(dueOn: Day, today: Day) {
  if (dueOn < today) throw new Refusal('action.due-past', { today }, 'dueOn')
}
