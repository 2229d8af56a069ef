import type { Tx } from '../../db/open.ts'
import { insertAssignments, latestStart, moveDueDates } from '../../db/queries/assignments.ts'
import { findAlreadyCarried, storeStop } from '../../db/queries/burden.ts'
import { findProgramme, listStages } from '../../db/queries/programmes.ts'
import { insertTask, lockTask, updateTask } from '../../db/queries/tasks.ts'
import { listUnits } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import { flagLetters } from '../letters/flag.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { type IssueForm, issueForm, taskForm } from './form.ts'
import { chosenUnits, refuseMove, refuseUnworkable } from './task.ts'

async function refuseUnknownStage(tx: Tx, programmeId: string, stageId: string) {
  const stages = await listStages(tx, programmeId)
  if (!stages.some(({ id }) => id === stageId)) throw new Refusal('task.unknown-stage', {}, 'stageId')
}

const shareOf = (input: IssueForm) => ({
  target: input.target,
  targetQuantity: input.targetQuantity,
  measureUnit: input.measureUnit || null,
  baselineQuantity: input.baselineQuantity,
  namedPerson: input.namedPerson || null,
  weight: input.weight,
  reportEvery: input.reportEvery,
  evidenceRequired: input.evidenceRequired,
})

/** A new key task to many units at once: one task, an assignment for each unit, each told; or nothing at all. */
export const issueTaskDeed = deed({
  may: 'task.issue',
  form: issueForm,
  on: (tx, _input, { programme }) => findProgramme(tx, programme.id),
  do: async ({ tx, subject: programme, input, today, actor }) => {
    refuseUnworkable(input.dueOn, today, programme)
    await refuseUnknownStage(tx, programme.id, input.stageId)
    const units = chosenUnits(await listUnits(tx, programme.id), input.unitIds, today)
    if (!input.repeatReason) await refuseRepeated(tx, programme.id, input)
    const { title, titleEn, content, stageId, dueOn, repeatReason } = input
    const taskId = await insertTask(tx, {
      programmeId: programme.id,
      title,
      titleEn: titleEn || null,
      content,
      stageId,
      dueOn,
      repeatReason,
      issuedOn: today,
      issuedBy: actor.id,
    })
    const issued = await insertAssignments(
      tx,
      units.map((unit) => ({
        programmeId: programme.id,
        keyTaskId: taskId,
        unitId: unit.id,
        ...shareOf(input),
        startsOn: today,
        dueOn,
        firstDueOn: dueOn,
        issuedOn: today,
      })),
    )
    return {
      value: { taskId, assignments: issued.length },
      events: [
        {
          name: 'task.added',
          record: { kind: 'task', id: taskId },
          after: { title, dueOn, units: issued.length },
        },
        ...issued.map(({ id, unitId }) => ({
          name: 'task.issued',
          record: { kind: 'assignment', id },
          unitId,
          after: { title, titleEn, dueOn, taskId, ...shareOf(input) },
        })),
      ],
    }
  },
  afterRefusal: async ({ tx, programme, today, actor, input }, refusal) => {
    if (refusal.message !== 'task.carried-already') return []
    const recordId = String(refusal.params.id)
    const stop = { kind: 'task' as const, recordId, what: input.title }
    await storeStop(tx, { programmeId: programme.id, ...stop, on: today, by: actor.id })
    return [{ name: 'task.stopped', record: { kind: 'task', id: recordId }, after: { title: input.title } }]
  },
})

/** Units that carry the same already are not asked for it a second time, unless there is a reason. */
async function refuseRepeated(tx: Tx, programmeId: string, input: IssueForm) {
  const { title, target, measureUnit } = input
  const carried = await findAlreadyCarried(tx, programmeId, input.unitIds, { title, target, measureUnit })
  if (!carried) return
  const { taskId: id, title: same, dueOn, units } = carried
  throw new Refusal('task.carried-already', { id, title: same, dueOn, units }, 'title')
}

/** Changes a task's words and date. A moved date moves its open assignments, never the date first approved. */
export const editTaskDeed = deed({
  may: 'task.edit',
  form: taskForm,
  on: (tx, { taskId }, { programme }) => lockTask(tx, programme.id, taskId),
  do: async ({ tx, subject: task, input, today, programme }) => {
    refuseIfStale(task, input.version)
    const { title, titleEn, content, stageId, dueOn, reason } = input
    await refuseUnknownStage(tx, programme.id, stageId)
    refuseMove(task, input, today, programme, await latestStart(tx, programme.id, task.id))
    const reworded = title !== task.title || content !== task.content || dueOn !== task.dueOn
    await updateTask(tx, programme.id, task.id, {
      title,
      titleEn: titleEn || null,
      content,
      stageId,
      dueOn,
      // What was changed here no longer is what the source says.
      ...(reworded ? { provenance: 'entered' as const } : {}),
    })
    const moved = dueOn === task.dueOn ? [] : await moveDueDates(tx, programme.id, task.id, dueOn)
    const movedIds = moved.map(({ id }) => id)
    const outdated = await flagLetters(tx, { programme, today }, movedIds)
    const { title: oldTitle, content: oldContent, dueOn: oldDueOn, stageId: oldStageId } = task
    return {
      value: { taskId: task.id, moved: moved.length },
      events: [
        {
          name: 'task.changed',
          record: { kind: 'task', id: task.id },
          before: { title: oldTitle, content: oldContent, dueOn: oldDueOn, stageId: oldStageId },
          after: { title, content, dueOn, stageId, reason },
        },
        ...moved.map(({ id, unitId }) => ({
          name: 'assignment.due-moved',
          record: { kind: 'assignment', id },
          unitId,
          before: { dueOn: oldDueOn },
          after: { title, titleEn, dueOn, reason },
        })),
        ...outdated,
      ],
    }
  },
})
