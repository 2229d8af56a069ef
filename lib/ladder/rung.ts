/**
 * The rungs of the escalation ladder 督办阶梯, lowest first: three reminders, a chase 催办, slips 督办单 in three
 * colours, and what only a person proposes: a talk 约谈, a circular 通报.
 */
export const rungs = ['early', 'near', 'eve', 'chase', 'blue', 'orange', 'red', 'talk', 'circular'] as const
export type Rung = (typeof rungs)[number]

/** Those the clock climbs by itself. It issues up to orange; red it proposes. */
export const clockRungs = ['early', 'near', 'eve', 'chase', 'blue', 'orange', 'red'] as const
export type ClockRung = (typeof clockRungs)[number]

/** Before the due day. */
export const reminderRungs = ['early', 'near', 'eve'] as const

/** What makes a paper. */
export const paperRungs = ['blue', 'orange', 'red', 'talk', 'circular'] as const
export type PaperRung = (typeof paperRungs)[number]

/** What only a named person issues: proposed by the clock or the supervision group. */
export const decidedRungs = ['red', 'talk', 'circular'] as const
export type DecidedRung = (typeof decidedRungs)[number]

export const levelOf = (rung: Rung): number => rungs.indexOf(rung) + 1
