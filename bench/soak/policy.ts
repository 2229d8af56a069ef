import { addDays } from '../../lib/calendar.ts'
import { issueLettersDeed, signLetterDeed } from '../../lib/letters/deeds.ts'
import { addClauseDeed, changeClauseDeed } from '../../lib/policies/clause-deeds.ts'
import { filePolicyDeed, withdrawPolicyDeed } from '../../lib/policies/deeds.ts'
import { recordLocalPlanDeed, signReceiptDeed } from '../../lib/policies/unit-deeds.ts'
import { attempt, aUnitId, type Chance, memberOf, some, speaker } from './attempt.ts'

const standing = 'r.binding and r.withdrawn_on is null'

const receipt: Chance = async (at) => {
  const policy = await some(at, 'policies', standing)
  const unitId = await aUnitId(at)
  const raw = { policyId: policy?.id, unitId }
  return policy && attempt(at, await speaker(at, unitId), signReceiptDeed, raw)
}

const localPlan: Chance = async (at) => {
  const policy = await some(at, 'policies', standing)
  const unitId = await aUnitId(at)
  const raw = { policyId: policy?.id, unitId, title: '实施方案', issuedOn: at.today }
  return policy && attempt(at, await speaker(at, unitId), recordLocalPlanDeed, raw)
}

const file: Chance = async (at) =>
  attempt(at, await memberOf(at, 'promotion'), filePolicyDeed, {
    title: '压力测试文件',
    issuers: '组织推进组',
    functions: ['standard'],
    signedOn: at.today,
    publishedOn: at.today,
    inForceFrom: at.today,
    binding: true,
    receiptDueOn: addDays(at.today, at.draw.int(0, 10)),
    planDueOn: addDays(at.today, at.draw.int(0, 20)),
  })

const withdraw: Chance = async (at) => {
  const policy = await some(at, 'policies', `${standing} and r.title = '压力测试文件'`)
  const raw = { policyId: policy?.id, reason: '废止' }
  return policy && attempt(at, await memberOf(at, 'promotion'), withdrawPolicyDeed, raw)
}

const clause: Chance = async (at) => {
  const policy = await some(at, 'policies', standing)
  const task = await some(at, 'key_tasks', 'true')
  const unitIds = at.draw.chance(0.7) ? [await aUnitId(at)] : []
  const raw = { policyId: policy?.id, wording: '按期完成。', keyTaskIds: [task?.id], unitIds }
  return policy && task && attempt(at, await memberOf(at, 'promotion'), addClauseDeed, raw)
}

const changeClause: Chance = async (at) => {
  const found = await some(at, 'clauses', `r.wording = '按期完成。'`)
  const task = await some(at, 'key_tasks', 'true')
  const raw = {
    clauseId: found?.id,
    wording: '按期完成。',
    keyTaskIds: [task?.id],
    unitIds: [await aUnitId(at)],
  }
  return found && attempt(at, await memberOf(at, 'promotion'), changeClauseDeed, raw)
}

const issueLetter: Chance = async (at) => {
  const raw = { unitIds: [await aUnitId(at)], dueOn: addDays(at.today, at.draw.int(0, 10)) }
  return attempt(at, await memberOf(at, 'promotion'), issueLettersDeed, raw)
}

const signLetter: Chance = async (at) => {
  const found = await some(at, 'letters', 'r.signed_on is null and r.superseded_on is null')
  const principal = await speaker(at, found?.unit_id, 'principal')
  if (!principal) return null
  const [person] = await at.sql`select name from people where id = ${principal}`
  return attempt(at, principal, signLetterDeed, { letterId: found!.id, typedName: person!.name })
}

export const policy: Record<string, [weight: number, chance: Chance]> = {
  'sign a receipt': [3, receipt],
  'record a local plan': [3, localPlan],
  'file a document': [0.3, file],
  'withdraw a document': [0.2, withdraw],
  'add a clause': [0.6, clause],
  'change a clause': [0.4, changeClause],
  'issue a letter': [2, issueLetter],
  'sign a letter': [3, signLetter],
}
