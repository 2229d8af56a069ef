import { addWorkdays, type Day, workdaysBetween } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { defaultModel } from '../scoring/model.ts'

export const outcomes = ['provided', 'partly', 'refused'] as const
export type Outcome = (typeof outcomes)[number]
export const requestStates = ['open', 'overdue', 'answered'] as const
export type RequestState = (typeof requestStates)[number]

/** Working days a unit has to answer: the limit F4 counts by (paper §2.5). */
export const answerWorkdays = defaultModel.constants.requestLimit

type Standing = { askedOn: Day; answeredOn: Day | null }

export const dueOnOf = (askedOn: Day): Day => addWorkdays(askedOn, answerWorkdays)

/** The working day the request is on: 0 on the day it was asked, 11 once the time is out. Stops at the answer. */
export function dayOf({ askedOn, answeredOn }: Standing, today: Day): number {
  return workdaysBetween(askedOn, answeredOn && answeredOn <= today ? answeredOn : today)
}

export function requestState(request: Standing, today: Day): RequestState {
  if (request.answeredOn && request.answeredOn <= today) return 'answered'
  return dayOf(request, today) > answerWorkdays ? 'overdue' : 'open'
}

/** Nobody asks themselves. */
export function refuseSelf(fromUnitId: string, unitId: string) {
  if (fromUnitId === unitId) throw new Refusal('request.own-unit', {}, 'toUnitId')
}

/** An answer is given once. */
export function refuseAnswered({ answeredOn }: { answeredOn: Day | null }) {
  if (answeredOn) throw new Refusal('request.answered-already', { on: answeredOn })
}
