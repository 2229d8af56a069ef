import type { Actor, Subject } from './actor.ts'
import {
  type Answer,
  accompanies,
  administers,
  anySeat,
  headOf,
  notOfOwnOrganisation,
  notTheSubmitter,
  observer,
  ofOwnGroup,
  type Rule,
  seated,
  seatedForAnyUnit,
  seatedForUnit,
  signedIn,
} from './rules.ts'

const anyGroup = seated('leading', 'promotion', 'technical', 'advisory', 'supervision')
const unitsPeople = seatedForUnit('liaison', 'deputy', 'principal', 'technical-contact')
const unitSpeaks = seatedForUnit('liaison', 'deputy', 'principal')
const promotes = seated('promotion')
const supervises = seated('supervision').and(notOfOwnOrganisation)

/** Who may do what: all of it. A door asks before anything is read or written; the same answers draw the buttons. */
export const permissions = {
  // What may be seen. A record that may not be seen does not exist: the door answers 404.
  'programme.see': anySeat,
  'units.see-all': anyGroup.or(observer),
  'unit.see': anyGroup.or(unitsPeople),
  'dossier.see': anyGroup,
  'scorecard.see': anyGroup.or(unitsPeople).or(observer),
  'work.see': anyGroup.or(seatedForAnyUnit),
  'review.see': promotes,

  // The plan.
  'task.issue': promotes,
  'task.edit': promotes,
  'assignment.edit': promotes,
  'milestone.edit': promotes,

  // Progress.
  'report.submit': unitSpeaks,
  'report.review': promotes,
  'completion.accept': promotes,

  // Supervision.
  'visit.log': supervises,
  'visit.accompany': accompanies,
  'round.see': anyGroup,
  'round.plan': supervises,
  'station.keep': supervises,
  'station.note': anyGroup.or(seatedForAnyUnit).and(notOfOwnOrganisation),
  'local-visit.record': unitSpeaks,
  'finding.raise': supervises,
  'verification.record': supervises,
  'rectification.submit': unitSpeaks,
  'rectification.accept': supervises.and(notTheSubmitter),
  'rectification.return': supervises,
  'finding.revisit': supervises,
  'visit.correct': supervises,
  'closing.approve': headOf('supervision').and(notOfOwnOrganisation).or(headOf('leading')),
  'recheck.confirm': seated('supervision'),
  'check-list.make': seated('supervision'),
  'self-check.send': seated('supervision'),
  'self-check.answer': unitSpeaks,

  // The ladder: supervision proposes what a named person must issue, the head of the leading group decides.
  'ladder.set': promotes,
  'duty.chase': seated('promotion', 'supervision'),
  'escalation.propose': supervises,
  'escalation.decide': headOf('leading'),
  'slip.receive': unitSpeaks,
  'slip.reply': unitSpeaks,
  'slip.close': supervises,
  'extension.ask': unitSpeaks,
  'extension.decide': headOf('leading').or(ofOwnGroup.and(notOfOwnOrganisation)).and(notTheSubmitter),

  // Evidence is uploaded before the form is saved; attaching it is part of that form's own permission.
  'file.upload': seated('promotion', 'supervision').or(seatedForAnyUnit),

  // Policy (paper §2.3).
  'policy.file': promotes,
  'clause.bind': promotes,
  'receipt.sign': unitSpeaks,
  'local-plan.record': unitSpeaks,
  'letter.issue': promotes,
  'letter.sign': seatedForUnit('principal'),

  // Interest (§2.2).
  'interest.claim': unitSpeaks,
  'interest.answer': promotes,
  'interest.confirm': unitSpeaks,
  'benefit.plan': promotes,
  'benefit.realise': unitSpeaks,
  'benefit.verify': promotes.and(notTheSubmitter),
  'pulse.open': promotes,
  'pulse.answer': seatedForAnyUnit,

  // Platform (§2.5): the unit proposes its own, the technical group accepts.
  'platform.propose': unitsPeople,
  'platform.accept': seated('technical').and(notTheSubmitter),
  'platform.list': seated('technical'),
  'request.ask': unitSpeaks,
  'request.answer': unitSpeaks,

  // Mechanism (§2.6): each group keeps its own meetings.
  'meeting.hold': ofOwnGroup,
  'action.complete': unitSpeaks,
  'action.accept': ofOwnGroup.and(notTheSubmitter),
  'issue.raise': anyGroup.or(seatedForAnyUnit),
  'issue.answer': unitSpeaks,
  'issue.settle': promotes,
  'exemption.ask': unitSpeaks,
  'exemption.decide': promotes.and(notTheSubmitter),
  'resource.record': unitSpeaks.or(promotes),

  // Official papers: each group issues its own; who belongs to the unit's organisation does not judge it.
  'paper.issue': ofOwnGroup.and(notOfOwnOrganisation),
  'paper.withdraw': ofOwnGroup.or(headOf('leading')).and(notOfOwnOrganisation),
  'circular.issue': headOf('leading'),
  'briefing.issue': seated('leading', 'promotion'),

  // The model.
  'weights.draft': promotes,
  'weights.publish': headOf('leading'),
  'programme.settle': promotes,
  'base-condition.set': promotes,

  // Before the start (§4.1): what needs no record is reasoned by whoever plans.
  'guide.reason': promotes,

  // The example's own day.
  'example.move-day': anyGroup,

  // Everybody's own affairs.
  'account.keep': signedIn,
  'notices.read': signedIn,

  // The installation: three administrators, none of whom holds a seat.
  'programme.found': administers('system'),
  'people.manage': administers('system'),
  'seats.manage': administers('system'),
  'calendar.keep': administers('system'),
  'channels.manage': administers('system'),
  'worker.see': administers('system'),
  'sign-in.manage': administers('security'),
  'events.read-all': administers('audit'),
  'administration.see': administers('system', 'security', 'audit'),
} satisfies Record<string, Rule>

export type Permission = keyof typeof permissions

/** `true`, or the refusal's name. */
export function ask(permission: Permission, actor: Actor, subject: Subject = {}): Answer {
  return permissions[permission](actor, subject)
}

export function may(permission: Permission, actor: Actor, subject: Subject = {}): boolean {
  return ask(permission, actor, subject) === true
}

/** Which permission makes the subject visible at all. */
export function visible(actor: Actor, subject: Subject): boolean {
  return (
    may(subject.unitId ? 'unit.see' : 'programme.see', actor, subject) ||
    may('visit.accompany', actor, subject)
  )
}
