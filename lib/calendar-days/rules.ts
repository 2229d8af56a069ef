import { type Day, isWorkday } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** Days gone by stay: scores, deadlines and papers of those days rest on them. */
export function checkChange(change: { day: Day; works: boolean }, today: Day) {
  if (change.day <= today) throw new Refusal('calendar.past', { today }, 'day')
  if (isWorkday(change.day) === change.works)
    throw new Refusal(change.works ? 'calendar.works-already' : 'calendar.rests-already', {}, 'day')
}

/** A year is complete when its holidays were entered; no year in China goes without any. */
export function checkDeclared(year: number, exceptional: number) {
  if (exceptional === 0) throw new Refusal('calendar.no-days-yet', { year }, 'year')
}
