import type { Actor, Administration, Group, Post, Subject, UnitPost } from './actor.ts'

/** `true`, or the name of the refusal. */
export type Answer = true | string
type Ask = (actor: Actor, subject: Subject) => Answer

export type Rule = Ask & { and: (other: Rule) => Rule; or: (other: Rule) => Rule }

function rule(ask: Ask): Rule {
  return Object.assign((actor: Actor, subject: Subject) => ask(actor, subject), {
    and: (other: Rule) =>
      rule((actor, subject) => {
        const first = ask(actor, subject)
        return first === true ? other(actor, subject) : first
      }),
    or: (other: Rule) =>
      rule((actor, subject) => (ask(actor, subject) === true ? true : other(actor, subject))),
  })
}

const answer = (yes: boolean, refusal: string): Answer => yes || refusal

/** Holds a seat in one of these groups. */
export const seated = (...groups: Group[]) =>
  rule((actor) =>
    answer(
      actor.seats.some((s) => s.group !== null && groups.includes(s.group)),
      'not-permitted',
    ),
  )

/** Holds a seat in the group the subject belongs to. */
export const ofOwnGroup = rule((actor, subject) =>
  answer(Boolean(subject.group) && actor.seats.some((s) => s.group === subject.group), 'not-permitted'),
)

export const headOf = (group: Group) =>
  rule((actor) =>
    answer(
      actor.seats.some((s) => s.group === group && s.post === 'head'),
      'not-permitted',
    ),
  )

/** Holds one of these posts for the very unit the subject belongs to. */
export const seatedForUnit = (...posts: UnitPost[]) =>
  rule((actor, subject) =>
    answer(
      Boolean(subject.unitId) &&
        actor.seats.some((s) => s.unitId === subject.unitId && (posts as Post[]).includes(s.post)),
      'not-permitted',
    ),
  )

/** Holds a post for some unit of the programme. */
export const seatedForAnyUnit = rule((actor) =>
  answer(
    actor.seats.some((s) => s.unitId !== null),
    'not-permitted',
  ),
)

export const observer = rule((actor) =>
  answer(
    actor.seats.some((s) => s.post === 'observer'),
    'not-permitted',
  ),
)

export const anySeat = rule((actor) => answer(actor.seats.length > 0, 'not-permitted'))

/** Recusal 回避: nobody supervises the own organisation (paper §2.4 sends people across). */
export const notOfOwnOrganisation = rule((actor, subject) =>
  answer(
    !subject.unitOrganisationId || subject.unitOrganisationId !== actor.organisationId,
    'own-organisation',
  ),
)

/** Closing needs a second person. */
export const notTheSubmitter = rule((actor, subject) =>
  answer(!subject.submittedBy || subject.submittedBy !== actor.id, 'second-person'),
)

/** Went along to the very visit the subject is 随行媒体. */
export const accompanies = rule((actor, subject) =>
  answer(subject.companionIds?.includes(actor.id) === true, 'not-permitted'),
)

export const administers = (...which: Administration[]) =>
  rule((actor) =>
    answer(actor.administration !== null && which.includes(actor.administration), 'not-permitted'),
  )

export const signedIn = rule(() => true)
