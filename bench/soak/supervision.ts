import { addDays } from '../../lib/calendar.ts'
import { acceptRectificationDeed } from '../../lib/findings/closing-deeds.ts'
import {
  raiseFindingDeed,
  returnRectificationDeed,
  revisitFindingDeed,
  submitRectificationDeed,
} from '../../lib/findings/deeds.ts'
import { recordVerificationDeed } from '../../lib/verifications/deeds.ts'
import { logVisitDeed } from '../../lib/visits/deeds.ts'
import { type At, attempt, aUnitId, type Chance, memberOf, some, speaker } from './attempt.ts'

const fault = ({ draw, today }: At) => ({
  description: '系统台账不完整。',
  cause: draw.pick(['fragmented-rule', 'split-lines', 'silo-systems', 'data-islands']),
  severity: draw.int(1, 3),
  dueOn: addDays(today, draw.int(0, 15)),
})

const visit: Chance = async (at) => {
  const unitId = await aUnitId(at)
  const checked = await some(at, 'assignments', `r.unit_id = '${unitId}'`)
  const found = Array.from({ length: at.draw.int(0, 2) }, () => fault(at))
  return attempt(at, await memberOf(at, 'supervision'), logVisitDeed, {
    unitId,
    method: at.draw.pick(['on-site', 'telephone']),
    visitedOn: at.today,
    record: '现场核对台账。',
    findings: found,
    verifications: checked ? [{ assignmentId: checked.id, percent: at.draw.int(0, 100), basis: '抽查' }] : [],
  })
}

const raise: Chance = async (at) =>
  attempt(at, await memberOf(at, 'supervision'), raiseFindingDeed, {
    unitId: await aUnitId(at),
    ...fault(at),
  })

const verify: Chance = async (at) => {
  const found = await some(at, 'assignments', 'true')
  return attempt(at, await memberOf(at, 'supervision'), recordVerificationDeed, {
    assignmentId: found?.id,
    percent: at.draw.int(0, 100),
    basis: '抽查台账',
    verifiedOn: at.today,
  })
}

const unanswered = `r.closed_on is null and not exists (select from rectifications a where a.programme_id = r.programme_id
  and a.finding_id = r.id and a.accepted_on is null and a.returned_on is null)`

const rectify: Chance = async (at) => {
  const found = await some(at, 'findings', unanswered)
  const raw = { findingId: found?.id, answer: '已整改。' }
  return found && attempt(at, await speaker(at, found.unit_id), submitRectificationDeed, raw)
}

const judged = 'r.accepted_on is null and r.returned_on is null'

const acceptRectification: Chance = async (at) => {
  const found = await some(at, 'rectifications', judged)
  const raw = { rectificationId: found?.id }
  return found && attempt(at, await memberOf(at, 'supervision'), acceptRectificationDeed, raw)
}

const returnRectification: Chance = async (at) => {
  const found = await some(at, 'rectifications', judged)
  const raw = { rectificationId: found?.id, reason: '请补充佐证。' }
  return found && attempt(at, await memberOf(at, 'supervision'), returnRectificationDeed, raw)
}

const revisit: Chance = async (at) => {
  const found = await some(at, 'findings', 'r.closed_on is not null')
  const result = at.draw.pick(['held', 'held', 'partly', 'relapsed'])
  const raw = { findingId: found?.id, on: at.today, result, note: '回头看', dueOn: addDays(at.today, 10) }
  return found && attempt(at, await memberOf(at, 'supervision'), revisitFindingDeed, raw)
}

export const supervision: Record<string, [weight: number, chance: Chance]> = {
  'log a visit': [4, visit],
  'raise a finding': [2, raise],
  verify: [3, verify],
  rectify: [7, rectify],
  'accept a rectification': [4, acceptRectification],
  'return a rectification': [2, returnRectification],
  'revisit a finding': [3, revisit],
}
