import type { ClockRung } from './rung.ts'

export type RungAudience = {
  /** How far up the unit's line: 1 the liaison, 2 also the deputy, 3 also the principal. */
  posts?: 1 | 2 | 3
  /** Also the group at the end of the line. */
  group?: boolean
  /** Also whoever raised the finding or asked for the data. */
  raiser?: boolean
  /** Those who propose and decide: the supervision group and the head of the leading group. */
  deciders?: boolean
}

/** Whom each rung tells: up the line as it escalates. A proposed red slip is told to the unit once it is issued. */
export const toldBy: Record<ClockRung, RungAudience> = {
  early: { posts: 1 },
  near: { posts: 1 },
  eve: { posts: 2 },
  chase: { posts: 2, raiser: true },
  blue: { posts: 3, raiser: true },
  orange: { posts: 3, raiser: true, group: true },
  red: { deciders: true },
}

export const clockNoticeNames = Object.keys(toldBy).map((rung) => `clock.${rung}`)
