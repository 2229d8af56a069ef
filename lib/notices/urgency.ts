/** Why one is told: something comes due, something is late, one must decide, or something new concerns one. */
export const urgencies = ['escalation', 'decision', 'reminder', 'news'] as const
export type Urgency = (typeof urgencies)[number]

/** Rungs of the clock before and on the due day: `clock.finding-due-3`, `clock.request-day-7`. */
const beforeDue = /-(due|due-\d+|day-\d+|before-\d+)$/

/** Occasions whose last word leaves somebody with a decision: accept, answer, grant, issue. */
const asksToDecide = /\.(asked|submitted|claimed|completed|realised|mounted|proposed|requested)$/

/** They end so too, and ask for work instead. */
const asksForWork = new Set(['request.asked'])

/** How urgent a notice is, by its name alone. A new rung or event falls where its name says. */
export function urgencyOf(name: string): Urgency {
  if (asksForWork.has(name)) return 'news'
  if (asksToDecide.test(name)) return 'decision'
  if (!name.startsWith('clock.')) return 'news'
  return beforeDue.test(name) ? 'reminder' : 'escalation'
}

/** Orange and red: what may be let through quiet hours. */
export function isGrave(name: string): boolean {
  return name.startsWith('clock.') && /\b(orange|red)\b/.test(name)
}
