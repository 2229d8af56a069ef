import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

export type UnitOfProgramme = { id: string; joinedOn: Day; leftOn: Day | null }
type Period = { endsOn: Day }

/** Work is asked for from today on, and ends with the programme. */
export function refuseUnworkable(dueOn: Day, today: Day, programme: Period) {
  if (dueOn < today) throw new Refusal('task.due-in-past', { today }, 'dueOn')
  if (dueOn > programme.endsOn) throw new Refusal('task.due-after-end', { last: programme.endsOn }, 'dueOn')
}

/** The chosen units, each once, in the order given; every one takes part today, or the whole task is refused. */
export function chosenUnits<U extends UnitOfProgramme>(all: readonly U[], ids: string[], today: Day): U[] {
  const known = new Map(all.map((unit) => [unit.id, unit]))
  return [...new Set(ids)].map((id) => {
    const unit = known.get(id)
    if (!unit || (unit.leftOn !== null && unit.leftOn <= today))
      throw new Refusal('task.unknown-unit', {}, 'unitIds')
    return unit
  })
}

type Dated = { dueOn: Day }

/**
 * A task's new date. Moving it needs a reason, may not go back before today, nor before work that is still open was
 * to begin.
 */
export function refuseMove(
  task: Dated,
  to: { dueOn: Day; reason: string },
  today: Day,
  programme: Period,
  latestStart: Day | null,
) {
  if (to.dueOn === task.dueOn) return
  refuseUnworkable(to.dueOn, today, programme)
  if (latestStart && to.dueOn < latestStart)
    throw new Refusal('task.due-before-start', { start: latestStart }, 'dueOn')
  if (!to.reason) throw new Refusal('task.reason-needed', {}, 'reason')
}
