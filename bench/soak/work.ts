import { editAssignmentDeed } from '../../lib/assignments/deeds.ts'
import { addDays } from '../../lib/calendar.ts'
import { addMilestoneDeed, reachMilestoneDeed, removeMilestoneDeed } from '../../lib/milestones/deeds.ts'
import { submitReportDeed } from '../../lib/reports/deeds.ts'
import { acceptCompletionDeed, acceptReportDeed, returnReportDeed } from '../../lib/reports/review-deeds.ts'
import { commitResourceDeed, supplyResourceDeed } from '../../lib/resources/deeds.ts'
import { editTaskDeed, issueTaskDeed } from '../../lib/tasks/deeds.ts'
import { attempt, aUnitId, type Chance, memberOf, some, speaker } from './attempt.ts'

const open = 'r.accepted_on is null and r.completed_on is null'
const waiting = 'r.submitted_at is not null and r.accepted_at is null and r.returned_at is null'

const report: Chance = async (at) => {
  const found = await some(at, 'assignments', `${open} and r.evidence_required <> 'always'`)
  return attempt(at, await speaker(at, found?.unit_id), submitReportDeed, {
    assignmentId: found?.id,
    percent: at.draw.int(0, 100),
    sentence: '按计划推进。',
    problems: '数据需要复核。',
    claimsCompletion: found?.evidence_required === 'never' && at.draw.chance(0.3),
  })
}

const acceptReport: Chance = async (at) => {
  const found = await some(at, 'reports', waiting)
  const raw = { reportId: found?.id, acceptCompletion: Boolean(found?.claims_completion) }
  return found && attempt(at, await memberOf(at, 'promotion'), acceptReportDeed, raw)
}

const returnReport: Chance = async (at) => {
  const found = await some(at, 'reports', waiting)
  const raw = { reportId: found?.id, reason: '请补充。' }
  return found && attempt(at, await memberOf(at, 'promotion'), returnReportDeed, raw)
}

const acceptCompletion: Chance = async (at) => {
  const found = await some(at, 'assignments', 'r.accepted_on is null and r.completed_on is not null')
  return (
    found && attempt(at, await memberOf(at, 'promotion'), acceptCompletionDeed, { assignmentId: found.id })
  )
}

/** Dates move, targets come and go, and letters that promised the old date are flagged. */
const editAssignment: Chance = async (at) => {
  const found = await some(at, 'assignments', open)
  if (!found) return null
  return attempt(at, await memberOf(at, 'promotion'), editAssignmentDeed, {
    assignmentId: found.id,
    target: at.draw.chance(0.8) ? '完成整合' : '',
    targetQuantity: at.draw.chance(0.8) ? at.draw.int(1, 100) : '',
    measureUnit: '个',
    baselineQuantity: at.draw.chance(0.5) ? 0 : '',
    namedPerson: '甲',
    weight: at.draw.int(1, 5),
    reportEvery: at.draw.pick([5, 10, '']),
    evidenceRequired: found.evidence_required,
    startsOn: found.starts_on,
    dueOn: addDays(found.due_on!, at.draw.int(0, 20)),
    reason: '计划调整',
  })
}

const addMilestone: Chance = async (at) => {
  const found = await some(at, 'assignments', open)
  const raw = { assignmentId: found?.id, title: '中期节点', dueOn: addDays(at.today, at.draw.int(0, 20)) }
  return found && attempt(at, await memberOf(at, 'promotion'), addMilestoneDeed, raw)
}

const reachMilestone: Chance = async (at) => {
  const found = await some(at, 'milestones', 'r.reached_on is null and r.removed_at is null')
  const raw = { milestoneId: found?.id, reachedOn: at.today }
  return found && attempt(at, await memberOf(at, 'promotion'), reachMilestoneDeed, raw)
}

const removeMilestone: Chance = async (at) => {
  const found = await some(at, 'milestones', 'r.reached_on is null and r.removed_at is null')
  return found && attempt(at, await memberOf(at, 'promotion'), removeMilestoneDeed, { milestoneId: found.id })
}

const issueTask: Chance = async (at) => {
  const stage = await some(at, 'stages', 'true')
  const unitIds = [await aUnitId(at), await aUnitId(at)]
  return attempt(at, await memberOf(at, 'promotion'), issueTaskDeed, {
    title: `压力测试任务${at.draw.int(1, 1e9)}`,
    stageId: stage?.id,
    dueOn: addDays(at.today, at.draw.int(10, 60)),
    weight: at.draw.int(1, 3),
    reportEvery: at.draw.pick([5, 10]),
    evidenceRequired: 'never',
    unitIds: [...new Set(unitIds)],
  })
}

const editTask: Chance = async (at) => {
  const found = await some(at, 'key_tasks', `r.title like '压力测试任务%'`)
  if (!found) return null
  const { id: taskId, title, stage_id: stageId, due_on } = found
  const raw = { taskId, title, stageId, dueOn: addDays(due_on!, at.draw.int(0, 10)), reason: '计划调整' }
  return attempt(at, await memberOf(at, 'promotion'), editTaskDeed, raw)
}

const commitResource: Chance = async (at) => {
  const found = await some(at, 'assignments', open)
  const raw = {
    assignmentId: found?.id,
    kind: at.draw.pick(['people', 'money']),
    committed: 5,
    supplied: 2,
    measureUnit: '人',
  }
  return found && attempt(at, await speaker(at, found.unit_id), commitResourceDeed, raw)
}

const supplyResource: Chance = async (at) => {
  const found = await some(at, 'resources', 'true')
  const raw = { resourceId: found?.id, committed: 5, supplied: at.draw.int(0, 5) }
  return found && attempt(at, await speaker(at, found.unit_id), supplyResourceDeed, raw)
}

export const work: Record<string, [weight: number, chance: Chance]> = {
  report: [16, report],
  'accept a report': [10, acceptReport],
  'return a report': [4, returnReport],
  'accept a completion': [2, acceptCompletion],
  'edit an assignment': [3, editAssignment],
  'add a milestone': [2, addMilestone],
  'reach a milestone': [2, reachMilestone],
  'remove a milestone': [1, removeMilestone],
  'issue a task': [1, issueTask],
  'edit a task': [1, editTask],
  'commit a resource': [1, commitResource],
  'supply a resource': [1, supplyResource],
}
