import { acceptActionDeed, completeActionDeed, returnActionDeed } from '../../lib/actions/deeds.ts'
import { addDays } from '../../lib/calendar.ts'
import { askExemptionDeed, decideExemptionDeed } from '../../lib/exemptions/deeds.ts'
import { answerIssueDeed, raiseIssueDeed, settleIssueDeed } from '../../lib/issues/deeds.ts'
import { adoptDecisionDeed, assignActionsDeed } from '../../lib/meetings/decision-deeds.ts'
import { callMeetingDeed, cancelMeetingDeed, recordAttendanceDeed } from '../../lib/meetings/deeds.ts'
import { moveDayDeed } from '../../lib/programmes/deeds.ts'
import { partCodes } from '../../lib/scoring/model.ts'
import { endSeatDeed, giveSeatDeed } from '../../lib/seats/deeds.ts'
import { type At, attempt, aUnitId, type Chance, memberOf, some, speaker } from './attempt.ts'

const group = 'promotion'

const call: Chance = async (at) => {
  const unitIds = [...new Set([await aUnitId(at), await aUnitId(at), await aUnitId(at)])]
  const raw = { group, title: '工作例会', heldOn: at.today, unitIds, requiredPost: 'deputy' }
  return attempt(at, await memberOf(at, group), callMeetingDeed, raw)
}

const ours = (more: string) => `r."group" = '${group}' and r.cancelled_on is null and ${more}`
const recorded = `exists (select from invitations i where i.programme_id = r.programme_id and i.meeting_id = r.id
  and i.recorded_on is not null)`

const attendance: Chance = async (at) => {
  const found = await some(at, 'meetings', ours(`r.held_on <= '${at.today}'`))
  if (!found) return null
  const invited = await at.sql`select id from invitations where programme_id = ${at.programmeId}
    and meeting_id = ${found.id!} order by id limit 20`
  if (invited.length === 0) return null
  return attempt(at, await memberOf(at, group), recordAttendanceDeed, {
    meetingId: found.id,
    invitationIds: invited.map(({ id }) => id),
    attended: invited.map(() => at.draw.pick(['principal', 'deputy', 'liaison', 'absent'])),
    substituteIds: [],
  })
}

const cancel: Chance = async (at) => {
  const found = await some(at, 'meetings', ours(`r.title = '工作例会' and not ${recorded}`))
  const raw = { meetingId: found?.id, reason: '改期' }
  return found && attempt(at, await memberOf(at, group), cancelMeetingDeed, raw)
}

const adopt: Chance = async (at) => {
  const found = await some(at, 'meetings', ours(`r.held_on <= '${at.today}'`))
  const raw = { meetingId: found?.id, wording: '按期办结。' }
  return found && attempt(at, await memberOf(at, group), adoptDecisionDeed, raw)
}

const ownDecision = `exists (select from meetings m where m.programme_id = r.programme_id and m.id = r.meeting_id
  and m."group" = '${group}')`

const assign: Chance = async (at) => {
  const found = await some(at, 'decisions', ownDecision)
  const unitIds = [...new Set([await aUnitId(at), await aUnitId(at)])]
  const raw = { decisionId: found?.id, unitIds, text: '办理', dueOn: addDays(at.today, at.draw.int(0, 15)) }
  return found && attempt(at, await memberOf(at, group), assignActionsDeed, raw)
}

const complete: Chance = async (at) => {
  const found = await some(at, 'actions', 'r.done_on is null')
  return (
    found &&
    attempt(at, await speaker(at, found.unit_id), completeActionDeed, { actionId: found.id, note: '已办' })
  )
}

const judge: Chance = async (at) => {
  const found = await some(
    at,
    'actions',
    `r.done_on is not null and r.accepted_on is null and exists (select from decisions d join meetings m on
      m.programme_id = d.programme_id and m.id = d.meeting_id where d.programme_id = r.programme_id
      and d.id = r.decision_id and m."group" = '${group}')`,
  )
  if (!found) return null
  const member = await memberOf(at, group)
  return at.draw.chance(0.7)
    ? attempt(at, member, acceptActionDeed, { actionId: found.id })
    : attempt(at, member, returnActionDeed, { actionId: found.id, reason: '未办完' })
}

const raiseIssue: Chance = async (at) => {
  const unitIds = [...new Set([await aUnitId(at), await aUnitId(at)])]
  const dueOn = addDays(at.today, at.draw.int(0, 10))
  const raw = {
    title: '数据不通',
    description: '接口不一致',
    boundary: at.draw.pick(['level', 'department']),
    unitIds,
    dueOn,
  }
  return attempt(at, await memberOf(at, group), raiseIssueDeed, raw)
}

const answerIssue: Chance = async (at) => {
  const found = await some(at, 'issue_answers', 'r.answered_on is null')
  const raw = { answerId: found?.id, answer: '已协调' }
  return found && attempt(at, await speaker(at, found.unit_id), answerIssueDeed, raw)
}

const settleIssue: Chance = async (at) => {
  const found = await some(at, 'issues', 'r.settled_on is null')
  const raw = { issueId: found?.id, settlement: '按统一接口办理' }
  return found && attempt(at, await memberOf(at, group), settleIssueDeed, raw)
}

const askExemption: Chance = async (at) => {
  const unitId = await aUnitId(at)
  const untilOn = at.draw.chance(0.5) ? addDays(at.today, at.draw.int(0, 30)) : ''
  const raw = { unitId, part: at.draw.pick(partCodes), reason: '不适用', fromOn: at.today, untilOn }
  return attempt(at, await speaker(at, unitId), askExemptionDeed, raw)
}

const decideExemption: Chance = async (at) => {
  const found = await some(at, 'exemptions', 'r.approved_on is null and r.refused_on is null')
  const approve = at.draw.pick(['yes', 'no'])
  const raw = { exemptionId: found?.id, approve, decision: '已核' }
  return found && attempt(at, await memberOf(at, group), decideExemptionDeed, raw)
}

async function systemAdministrator({ sql }: At): Promise<string> {
  const [admin] =
    await sql`select id from people where administration = 'system' and disabled_at is null order by id`
  return admin!.id
}

/** A post is vacated or filled, by the administrator of the house: M1 moves, and the letter of a principal. */
const seat: Chance = async (at) => {
  const held = await some(
    at,
    'seats',
    `r.unit_id is not null and r.until_on is null and r.post in ('deputy', 'technical-contact')`,
  )
  const ended = await some(at, 'seats', `r.unit_id is not null and r.until_on is not null`)
  const admin = await systemAdministrator(at)
  const programme = at.programmeId
  if (ended && at.draw.chance(0.5)) {
    const raw = { personId: ended.person_id, programme, place: `unit:${ended.unit_id}`, post: ended.post }
    return attempt(at, admin, giveSeatDeed, raw)
  }
  return held && attempt(at, admin, endSeatDeed, { personId: held.person_id, programme, seatId: held.id })
}

/** Now and then the day itself moves while all the others write: every unit is measured anew. */
const moveDay: Chance = async (at) =>
  attempt(at, await memberOf(at, group), moveDayDeed, { day: addDays(at.today, 1) })

export const mechanism: Record<string, [weight: number, chance: Chance]> = {
  'call a meeting': [1, call],
  'record attendance': [2, attendance],
  'cancel a meeting': [0.5, cancel],
  'adopt a decision': [1, adopt],
  'assign actions': [2, assign],
  'complete an action': [3, complete],
  'judge an action': [3, judge],
  'raise an issue': [2, raiseIssue],
  'answer an issue': [3, answerIssue],
  'settle an issue': [1, settleIssue],
  'ask an exemption': [2, askExemption],
  'decide an exemption': [2, decideExemption],
  'give or end a seat': [1, seat],
  'move the day': [0.08, moveDay],
}
