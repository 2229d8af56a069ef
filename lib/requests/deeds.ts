import type { Tx } from '../../db/open.ts'
import { findAlreadyAsked, storeStop } from '../../db/queries/burden.ts'
import { answerRequest, insertRequest, lockRequest } from '../../db/queries/requests.ts'
import { findUnit } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import { periodStart } from '../burden/burden.ts'
import type { Day } from '../calendar.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { answerForm, askForm } from './form.ts'
import { dueOnOf, refuseAnswered, refuseSelf } from './request.ts'

/** One unit asks another for data; the other has ten working days. It is the other's score it moves. */
export const askDeed = deed({
  may: 'request.ask',
  form: askForm,
  on: async (tx, { unitId }, { programme }) => (await findUnit(tx, programme.id, unitId)) && { unitId },
  do: async ({ tx, input, actor, programme, today }) => {
    const { unitId: fromUnitId, toUnitId, item, purpose, repeatReason } = input
    refuseSelf(fromUnitId, toUnitId)
    const from = await findUnit(tx, programme.id, fromUnitId)
    const to = await findUnit(tx, programme.id, toUnitId)
    if (!to || to.leftOn) throw new Refusal('request.unknown-unit', {}, 'toUnitId')
    if (!repeatReason) await refuseRepeated(tx, programme.id, toUnitId, item, today)
    const row = { programmeId: programme.id, fromUnitId, unitId: toUnitId, item, purpose, repeatReason }
    const id = await insertRequest(tx, { ...row, askedOn: today, askedBy: actor.id })
    return {
      value: { id },
      events: [
        {
          name: 'request.asked',
          record: { kind: 'request', id },
          unitId: toUnitId,
          after: { title: item, from: from!.shortZh, fromUnitId, askedOn: today, dueOn: dueOnOf(today) },
        },
      ],
    }
  },
  afterRefusal: async ({ tx, programme, today, actor, input }, refusal) => {
    if (refusal.message !== 'request.asked-already') return []
    const recordId = String(refusal.params.id)
    const stop = { kind: 'request' as const, recordId, what: input.item, unitId: input.toUnitId }
    await storeStop(tx, { programmeId: programme.id, ...stop, on: today, by: actor.id })
    return [
      { name: 'request.stopped', record: { kind: 'request', id: recordId }, after: { title: input.item } },
    ]
  },
})

/** The same figure in the same period is not asked twice, unless there is a reason. */
async function refuseRepeated(tx: Tx, programmeId: string, unitId: string, item: string, today: Day) {
  const earlier = await findAlreadyAsked(tx, programmeId, unitId, item, periodStart(today))
  if (!earlier) return
  const { id, askedOn, answeredOn } = earlier
  throw new Refusal('request.asked-already', { id, on: askedOn, answered: answeredOn ?? 'no' }, 'item')
}

/** Provided, partly, or refused with the reason: any of them stops the clock. */
export const answerDeed = deed({
  may: 'request.answer',
  form: answerForm,
  on: (tx, { requestId }, { programme }) => lockRequest(tx, programme.id, requestId),
  do: async ({ tx, subject: request, input, actor, programme, today }) => {
    refuseIfStale(request, input.version)
    refuseAnswered(request)
    const { outcome, answer } = input
    await answerRequest(tx, programme.id, request.id, {
      outcome,
      answer,
      answeredOn: today,
      answeredBy: actor.id,
    })
    return {
      value: { id: request.id },
      events: [
        {
          name: 'request.answered',
          record: { kind: 'request', id: request.id },
          unitId: request.unitId,
          before: { answeredOn: null },
          after: { title: request.item, outcome, answer, answeredOn: today, askedBy: request.askedBy },
        },
      ],
    }
  },
})
