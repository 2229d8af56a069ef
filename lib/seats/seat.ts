import { type Group, groups, type Post, unitPosts } from '../access/actor.ts'
import { Refusal } from '../refusal.ts'

/** Where a seat stands: in a group, for a unit, or (an observer's) in the whole programme. */
export type SeatPlace = { group: Group | null; unitId: string | null }

export const posts: readonly Post[] = ['head', 'member', ...unitPosts, 'observer']

/** `group:promotion`, `unit:<id>` or `whole`, as one choice of a form. */
export function placeOf(choice: string): SeatPlace {
  const [kind, name = ''] = choice.split(':')
  const group = kind === 'group' ? (groups.find((one) => one === name) ?? null) : null
  return { group, unitId: kind === 'unit' ? name : null }
}

/** Groups have a head and members, units their four posts, the programme observers. */
export function refuseUnfit({ group, unitId }: SeatPlace, post: Post) {
  const fits = group
    ? post === 'head' || post === 'member'
    : unitId
      ? (unitPosts as readonly string[]).includes(post)
      : post === 'observer'
  if (!fits) throw new Refusal('seat.post-does-not-fit', {}, 'post')
}
