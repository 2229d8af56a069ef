import { type Day, workdaysBetween } from '../calendar.ts'

type Period = { startsOn: Day; endsOn: Day }

/** Where the programme stands in its stages: the one running today, or the next, or the last when all are over. */
export function stageOn<S extends Period>(stages: readonly S[], today: Day): S | null {
  return stages.find((stage) => today <= stage.endsOn) ?? stages.at(-1) ?? null
}

/** Working days left to the stage's last day, that day included; 0 once it has passed. */
export function workdaysLeft(stage: Period, today: Day): number {
  return Math.max(0, workdaysBetween(today, stage.endsOn))
}
