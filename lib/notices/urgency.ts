import { reminderRungs } from '../ladder/rung.ts'

/** Why one is told: something comes due, something is late, one must decide, or something new concerns one. */
export const urgencies = ['escalation', 'decision', 'reminder', 'news'] as const
export type Urgency = (typeof urgencies)[number]

/** The reminders of the ladder, and what it lays before the leader. */
const reminders = new Set<string>(reminderRungs.map((rung) => `clock.${rung}`))
/** What people send up the ladder escalates as the clock's own does. */
const escalates = new Set(['ladder.chased', 'slip.issued'])

/** Occasions whose last word leaves somebody with a decision: accept, answer, grant, issue. */
const asksToDecide = /\.(asked|submitted|claimed|completed|realised|mounted|proposed|requested)$/

/** They end so too, and ask for work instead. */
const asksForWork = new Set(['request.asked'])

/** How urgent a notice is, by its name alone. A new rung or event falls where its name says. */
export function urgencyOf(name: string): Urgency {
  if (asksForWork.has(name)) return 'news'
  if (asksToDecide.test(name)) return 'decision'
  if (name === 'clock.red') return 'decision'
  if (reminders.has(name)) return 'reminder'
  return name.startsWith('clock.') || escalates.has(name) ? 'escalation' : 'news'
}

/** Orange and red: what may be let through quiet hours. */
export function isGrave(name: string): boolean {
  return name === 'clock.orange' || name === 'clock.red'
}
