import { addWorkdays, type Day } from '../../lib/calendar.ts'
import { checkpoints } from '../reference/checkpoints.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { peopleOf, personId } from './people.ts'
import { type Random, random } from './random.ts'
import { event, noRecords, type Records } from './records.ts'
import {
  type SeedIssue,
  type SeedMeeting,
  seedCadences,
  seedIssues,
  seedMeetings,
} from './words/mechanism.ts'
import { exampleDay, lastActiveDay, programmeId, type Recipe, type SeedUnit } from './world.ts'

export interface MechanismRecords {
  cadences: (typeof schema.cadences.$inferInsert)[]
  meetings: (typeof schema.meetings.$inferInsert)[]
  invitations: (typeof schema.invitations.$inferInsert)[]
  decisions: (typeof schema.decisions.$inferInsert)[]
  actions: (typeof schema.actions.$inferInsert)[]
  issues: (typeof schema.issues.$inferInsert)[]
  answers: (typeof schema.issueAnswers.$inferInsert)[]
  events: Records
}

const illustrative = 'illustrative' as const

/** Who speaks for a group in the example. */
const callers = {
  leading: 'leader',
  promotion: 'promotion',
  technical: 'technical',
  advisory: 'advisor',
  supervision: 'supervisor',
} as const

/** Meetings on public record: the day, the name, the source, and nothing else. */
function sourcedMeetings(): MechanismRecords['meetings'] {
  return checkpoints
    .filter(({ kind, on }) => kind === 'meeting' && on < exampleDay)
    .map(({ on, textZh, source }) => ({
      programmeId,
      id: idOf('meeting', on),
      group: textZh.startsWith('组织推进组') ? ('promotion' as const) : ('leading' as const),
      title: textZh,
      heldOn: on,
      place: '',
      agenda: '',
      minutes: '',
      pending: '',
      minutesOn: null,
      calledBy: null,
      provenance: 'sourced' as const,
      source,
      createdAt: moment(on, 9 * 60),
    }))
}

const invitedTo = (whom: SeedIssue['asked'], units: SeedUnit[]) =>
  units.filter(({ kind, code }) =>
    Array.isArray(whom) ? whom.includes(code) : whom === 'all' || whom === kind,
  )

function addMeeting(meeting: SeedMeeting, units: SeedUnit[], recipe: Recipe, into: MechanismRecords) {
  const { group, heldOn, title, place, agenda } = meeting
  const id = idOf('meeting', group, heldOn)
  const by = personId(callers[group])
  const record = { kind: 'meeting', id }
  const calledOn = addWorkdays(heldOn, -5)
  const minutesOn = addWorkdays(heldOn, 1)
  into.meetings.push({
    programmeId,
    id,
    group,
    title,
    heldOn,
    place,
    agenda,
    minutes: '会议听取了进展通报,研究了议题所列事项,议定事项如下列。',
    pending: meeting.pending ?? '',
    minutesOn,
    calledBy: by,
    provenance: illustrative,
    source: null,
    createdAt: moment(calledOn, 10 * 60),
  })
  event(into.events, 'meeting.called', calledOn, moment(calledOn, 10 * 60), by, null, record, {
    group,
    title,
    heldOn,
  })
  event(into.events, 'meeting.minuted', minutesOn, moment(minutesOn, 16 * 60), by, null, record)
  const invited = invitedTo(meeting.whom, units)
  for (const unit of invited) addInvitation(meeting, id, unit, recipe, into)
  meeting.decisions.forEach((decision, index) => {
    const decisionId = idOf('decision', id, index)
    const adopted = {
      programmeId,
      id: decisionId,
      meetingId: id,
      ordinal: index + 1,
      wording: decision.wording,
    }
    into.decisions.push({ ...adopted, adoptedOn: heldOn, provenance: illustrative })
    const after = { decisionId, ordinal: index + 1, wording: decision.wording }
    event(into.events, 'decision.adopted', heldOn, moment(heldOn, 17 * 60), by, null, record, after)
    if (!decision.due) return
    for (const unit of invited)
      addAction({ ...decision, due: decision.due }, { decisionId, heldOn, by, group }, unit, recipe, into)
  })
}

function addInvitation(
  { group, heldOn, rank, title }: SeedMeeting,
  meetingId: string,
  unit: SeedUnit,
  recipe: Recipe,
  into: MechanismRecords,
) {
  const rng = random(`${recipe.seed}:meeting:${group}:${heldOn}:${unit.code}`)
  const luck = rng.next()
  const lower = { principal: 'deputy', deputy: 'liaison', liaison: 'technical-contact' } as const
  const came = luck < 0.5 + 0.48 * unit.vigour
  const substitute = !came && luck < 0.93 && rank !== 'technical-contact'
  const attendedPost = came ? rank : substitute ? lower[rank as keyof typeof lower] : null
  into.invitations.push({
    programmeId,
    id: idOf('invitation', meetingId, unit.code),
    meetingId,
    unitId: unit.id,
    requiredPost: rank,
    attendedPost,
    substituteApproved: substitute && rng.chance(0.6),
    recordedOn: heldOn,
    provenance: illustrative,
  })
  const name = attendedPost ? 'meeting.attended' : 'meeting.missed'
  const record = { kind: 'meeting', id: meetingId }
  const by = personId(callers[group])
  event(into.events, name, heldOn, moment(heldOn, 17 * 60 + 20), by, unit.id, record, { title, attendedPost })
}

/** When a unit did what it owed: mostly in time, the slower ones late, some not yet. */
function doneOn(rng: Random, from: Day, dueOn: Day, vigour: number): Day | null {
  const luck = rng.next()
  const on =
    luck < 0.35 + 0.6 * vigour ? addWorkdays(dueOn, -rng.int(0, 4)) : addWorkdays(dueOn, rng.int(1, 15))
  return luck > 0.95 || on > lastActiveDay ? null : on < from ? from : on
}

type Of = { decisionId: string; heldOn: Day; by: string; group: SeedMeeting['group'] }

function addAction(
  { wording, due, done }: { wording: string; due: Day; done: string },
  { decisionId, heldOn, by, group }: Of,
  unit: SeedUnit,
  recipe: Recipe,
  into: MechanismRecords,
) {
  const rng = random(`${recipe.seed}:action:${decisionId}:${unit.code}`)
  const id = idOf('action', decisionId, unit.code)
  const doer = peopleOf(unit, recipe).speakers[0] ?? null
  // What is due in December is still to be done: the demonstration does it.
  const did = due > exampleDay ? null : doneOn(rng, heldOn, due, unit.vigour)
  const accepted = did && rng.chance(0.94) ? addWorkdays(did, rng.int(1, 3)) : null
  const acceptedOn = accepted && accepted <= lastActiveDay ? accepted : null
  into.actions.push({
    programmeId,
    id,
    decisionId,
    unitId: unit.id,
    text: wording,
    assignedOn: heldOn,
    dueOn: due,
    doneOn: did,
    doneBy: did ? doer : null,
    doneNote: did ? done : null,
    acceptedOn,
    acceptedBy: acceptedOn ? by : null,
    provenance: illustrative,
    createdAt: moment(heldOn, 17 * 60 + 30),
  })
  const record = { kind: 'action', id }
  const tell = (name: string, on: Day, minute: number, who: string, after: object) =>
    event(into.events, name, on, moment(on, minute), who, unit.id, record, { text: wording, ...after })
  tell('action.assigned', heldOn, 17 * 60 + 30, by, { dueOn: due })
  if (did && doer) tell('action.completed', did, rng.int(540, 1040), doer, { doneOn: did, group })
  if (acceptedOn) tell('action.accepted', acceptedOn, rng.int(1050, 1070), by, { acceptedOn })
}

function addIssue(issue: SeedIssue, units: SeedUnit[], recipe: Recipe, into: MechanismRecords) {
  const id = idOf('issue', issue.title)
  const raiser = units.find(({ code }) => code === issue.by) ?? null
  const by = raiser ? (peopleOf(raiser, recipe).speakers[0] ?? null) : personId('promotion')
  const record = { kind: 'issue', id }
  const at = moment(issue.raisedOn, 10 * 60)
  const settledOn = issue.settlement ? addWorkdays(issue.dueOn, 3) : null
  const { title, description, boundary, raisedOn, dueOn } = issue
  into.issues.push({
    programmeId,
    id,
    title,
    description,
    boundary,
    raisedOn,
    raisedBy: by,
    raisedByUnitId: raiser?.id ?? null,
    settledOn,
    settledBy: settledOn ? personId('promotion-2') : null,
    settlement: issue.settlement,
    provenance: illustrative,
    createdAt: at,
  })
  if (by)
    event(into.events, 'issue.raised', raisedOn, at, by, raiser?.id ?? null, record, { title, boundary })
  for (const unit of invitedTo(issue.asked, units)) {
    const rng = random(`${recipe.seed}:issue:${title}:${unit.code}`)
    const who = peopleOf(unit, recipe).speakers[0] ?? null
    const answeredOn = dueOn > exampleDay ? null : doneOn(rng, raisedOn, dueOn, unit.vigour)
    into.answers.push({
      programmeId,
      id: idOf('issue-answer', title, unit.code),
      issueId: id,
      unitId: unit.id,
      assignedOn: raisedOn,
      dueOn,
      answer: answeredOn ? issue.answer : null,
      answeredOn,
      answeredBy: answeredOn ? who : null,
      provenance: illustrative,
    })
    if (by) event(into.events, 'issue.put', raisedOn, at, by, unit.id, record, { title, dueOn })
    if (answeredOn && who) {
      const then = moment(answeredOn, rng.int(540, 1040))
      event(into.events, 'issue.answered', answeredOn, then, who, unit.id, record, { title, answeredOn })
    }
    if (settledOn) {
      const then = moment(settledOn, 15 * 60)
      const after = { title, settlement: issue.settlement }
      event(into.events, 'issue.settled', settledOn, then, personId('promotion-2'), unit.id, record, after)
    }
  }
}

/** Meetings, what came of them, and what blocks: the same at every scale, for every unit. */
export function mechanismRecords(units: SeedUnit[], recipe: Recipe): MechanismRecords {
  const into: MechanismRecords = {
    cadences: seedCadences.map((rule) => ({ programmeId, ...rule, provenance: illustrative })),
    meetings: sourcedMeetings(),
    invitations: [],
    decisions: [],
    actions: [],
    issues: [],
    answers: [],
    events: noRecords(),
  }
  for (const meeting of seedMeetings) addMeeting(meeting, units, recipe, into)
  for (const issue of seedIssues) addIssue(issue, units, recipe, into)
  return into
}
