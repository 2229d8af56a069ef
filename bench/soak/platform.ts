import { addDays } from '../../lib/calendar.ts'
import {
  acceptMountDeed,
  freezeInventoryDeed,
  mountDeed,
  returnMountDeed,
} from '../../lib/platform/catalogue-deeds.ts'
import { acceptStepDeed, claimStepDeed, returnStepDeed } from '../../lib/platform/connection-deeds.ts'
import {
  acceptItemDeed,
  addListItemDeed,
  recordUsageDeed,
  returnItemDeed,
  serveItemDeed,
} from '../../lib/platform/list-deeds.ts'
import { judgeSystemDeed, recordSystemDeed, settleSystemDeed } from '../../lib/platform/system-deeds.ts'
import { answerDeed, askDeed } from '../../lib/requests/deeds.ts'
import { type At, attempt, aUnitId, type Chance, memberOf, some, speaker } from './attempt.ts'

const proposer = (at: At, unitId: string | undefined) => speaker(at, unitId, 'liaison', 'technical-contact')

const claimStep: Chance = async (at) => {
  const unitId = await aUnitId(at)
  const network = at.draw.pick(['extranet', 'intranet'])
  const [last] = await at.sql`select count(*)::int as steps from connection_steps
    where programme_id = ${at.programmeId} and unit_id = ${unitId!} and network = ${network}`
  const stage = ['network', 'joint', 'production'][last!.steps]
  const raw = { unitId, network, stage, claimedOn: at.today }
  return stage ? attempt(at, await proposer(at, unitId), claimStepDeed, raw) : null
}

const step: Chance = async (at) => {
  const found = await some(at, 'connection_steps', 'r.accepted_on is null')
  if (!found) return null
  const technician = await memberOf(at, 'technical')
  return at.draw.chance(0.7)
    ? attempt(at, technician, acceptStepDeed, { stepId: found.id })
    : attempt(at, technician, returnStepDeed, { stepId: found.id, reason: '请补充联调记录' })
}

const freeze: Chance = async (at) => {
  const raw = { unitId: await aUnitId(at), inventory: at.draw.int(100, 300) }
  return attempt(at, await memberOf(at, 'technical'), freezeInventoryDeed, raw)
}

const mount: Chance = async (at) => {
  const unitId = await aUnitId(at)
  const raw = { unitId, items: at.draw.int(1, 5), on: at.today }
  return attempt(at, await proposer(at, unitId), mountDeed, raw)
}

const judgeMount: Chance = async (at) => {
  const found = await some(at, 'catalogue_mounts', 'r.accepted_on is null')
  if (!found) return null
  const technician = await memberOf(at, 'technical')
  return at.draw.chance(0.7)
    ? attempt(at, technician, acceptMountDeed, { mountId: found.id })
    : attempt(at, technician, returnMountDeed, { mountId: found.id, reason: '目录不全' })
}

const listItem: Chance = async (at) => {
  const dueOn = addDays(at.today, at.draw.int(0, 20))
  const raw = { unitId: await aUnitId(at), title: '压力测试事项', dataElements: 3, dueOn }
  return attempt(at, await memberOf(at, 'technical'), addListItemDeed, raw)
}

const serve: Chance = async (at) => {
  const found = await some(at, 'list_items', 'r.served_on is null')
  const raw = { itemId: found?.id, servedOn: at.today }
  return found && attempt(at, await proposer(at, found.unit_id), serveItemDeed, raw)
}

const judgeItem: Chance = async (at) => {
  const found = await some(at, 'list_items', 'r.served_on is not null and r.accepted_on is null')
  if (!found) return null
  const technician = await memberOf(at, 'technical')
  return at.draw.chance(0.7)
    ? attempt(at, technician, acceptItemDeed, { itemId: found.id })
    : attempt(at, technician, returnItemDeed, { itemId: found.id, reason: '接口不通' })
}

const usage: Chance = async (at) => {
  const found = await some(at, 'list_items', 'true')
  const raw = {
    itemId: found?.id,
    month: at.today.slice(0, 7),
    calls: at.draw.int(0, 9999),
    from: '平台日志',
  }
  return found && attempt(at, await memberOf(at, 'technical'), recordUsageDeed, raw)
}

const system: Chance = async (at) => {
  const unitId = await aUnitId(at)
  const raw = { unitId, name: `存量系统${at.draw.int(1, 1e9)}`, foundOn: at.today }
  return attempt(at, await proposer(at, unitId), recordSystemDeed, raw)
}

const judgeSystem: Chance = async (at) => {
  const found = await some(at, 'legacy_systems', 'r.verdict is null')
  const raw = { systemId: found?.id, verdict: at.draw.pick(['keep', 'clean', 'merge']), why: '核定' }
  return found && attempt(at, await memberOf(at, 'technical'), judgeSystemDeed, raw)
}

const settleSystem: Chance = async (at) => {
  const found = await some(at, 'legacy_systems', `r.verdict in ('clean', 'merge') and r.settled_on is null`)
  const raw = { systemId: found?.id, settledOn: at.today }
  return found && attempt(at, await proposer(at, found.unit_id), settleSystemDeed, raw)
}

const ask: Chance = async (at) => {
  const [unitId, toUnitId] = [await aUnitId(at), await aUnitId(at)]
  const raw = { unitId, toUnitId, item: `人口基础信息${at.draw.int(1, 1e6)}` }
  return unitId === toUnitId ? null : attempt(at, await speaker(at, unitId), askDeed, raw)
}

const answer: Chance = async (at) => {
  const found = await some(at, 'data_requests', 'r.answered_on is null')
  const raw = {
    requestId: found?.id,
    outcome: at.draw.pick(['provided', 'partly', 'refused']),
    answer: '答复如下。',
  }
  return found && attempt(at, await speaker(at, found.unit_id), answerDeed, raw)
}

export const platform: Record<string, [weight: number, chance: Chance]> = {
  'claim a step': [2, claimStep],
  'judge a step': [2, step],
  'freeze an inventory': [0.5, freeze],
  'mount items': [2, mount],
  'judge a mount': [2, judgeMount],
  'list an item': [1, listItem],
  'serve an item': [2, serve],
  'judge an item': [2, judgeItem],
  'record usage': [1, usage],
  'record a system': [1, system],
  'judge a system': [1, judgeSystem],
  'settle a system': [1, settleSystem],
  'ask for data': [3, ask],
  'answer a request': [3, answer],
}
