import { attach } from '../../db/queries/attachments.ts'
import {
  insertCheckList,
  insertSelfChecks,
  itemsOf,
  lockCheckList,
  lockSelfCheck,
  storeAnswers,
} from '../../db/queries/self-checks.ts'
import { deed } from '../access/deed.ts'
import { chosenUnits } from '../meetings/chosen.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { answerSelfCheckForm, checkListForm, sendSelfCheckForm } from './form.ts'
import { checkDue, checkWhole, refuseExamined } from './self-check.ts'

/** A check list of the supervision group, or its next edition: what was sent before stays as it was asked. */
export const makeCheckListDeed = deed({
  may: 'check-list.make',
  form: checkListForm,
  on: async (tx, { replaces }, { programme }) => {
    const replaced = replaces ? await lockCheckList(tx, programme.id, replaces) : undefined
    return replaced === null ? null : { group: 'supervision' as const, replaced }
  },
  do: async ({ tx, subject: { replaced }, input, actor, programme, today }) => {
    if (replaced && !replaced.newest) throw new Refusal('check-list.superseded')
    const { title, titleEn, items } = input
    const id = await insertCheckList(
      tx,
      {
        programmeId: programme.id,
        title,
        titleEn: titleEn || null,
        madeOn: today,
        madeBy: actor.id,
        ...(replaced ? { seriesId: replaced.seriesId, edition: replaced.edition + 1 } : {}),
      },
      items.map((item) => ({ ...item, textEn: item.textEn || null })),
    )
    const after = { title, edition: (replaced?.edition ?? 0) + 1, items: items.length }
    return { value: { id }, events: [{ name: 'check-list.made', record: { kind: 'checkList', id }, after }] }
  },
})

/** The list goes to the chosen units, each with a day to answer by; a unit that has this edition already is refused. */
export const sendSelfCheckDeed = deed({
  may: 'self-check.send',
  form: sendSelfCheckForm,
  on: (tx, { checkListId }, { programme }) => lockCheckList(tx, programme.id, checkListId),
  do: async ({ tx, subject: list, input, actor, programme, today }) => {
    if (!list.newest) throw new Refusal('check-list.superseded')
    checkDue(input.dueOn, today)
    const units = await chosenUnits(tx, programme.id, input.unitIds, today)
    const made = await insertSelfChecks(
      tx,
      units.map((unit) => ({
        programmeId: programme.id,
        checkListId: list.id,
        unitId: unit.id,
        sentOn: today,
        sentBy: actor.id,
        dueOn: input.dueOn,
      })),
    )
    const had = units.find(({ id }) => !made.some(({ unitId }) => unitId === id))
    if (had) {
      const unit = actor.language === 'en' ? had.shortEn : had.shortZh
      throw new Refusal('self-check.sent-already', { unit }, 'unitIds')
    }
    return {
      value: { checkListId: list.id, selfChecks: made },
      events: made.map(({ id, unitId }) => ({
        name: 'self-check.sent',
        record: { kind: 'selfCheck', id },
        unitId,
        after: { title: list.title, dueOn: input.dueOn },
      })),
    }
  },
})

/** The unit's own word, item by item. It may be corrected until an inspector has compared it. */
export const answerSelfCheckDeed = deed({
  may: 'self-check.answer',
  form: answerSelfCheckForm,
  on: (tx, { selfCheckId }, { programme }) => lockSelfCheck(tx, programme.id, selfCheckId),
  do: async ({ tx, subject: selfCheck, input, actor, programme, today }) => {
    refuseIfStale(selfCheck, input.version)
    refuseExamined(selfCheck)
    const items = await itemsOf(tx, programme.id, selfCheck.checkListId)
    checkWhole(
      items.map(({ id }) => id),
      input.answers,
    )
    const rows = input.answers.map(({ itemId, word, note }) => ({ itemId, answer: word, note }))
    await storeAnswers(tx, programme.id, selfCheck.id, rows, { answeredOn: today, answeredBy: actor.id })
    await attach(tx, {
      programmeId: programme.id,
      unitId: selfCheck.unitId,
      personId: actor.id,
      ids: input.attachmentIds,
      to: { selfCheckId: selfCheck.id },
    })
    return {
      value: { id: selfCheck.id },
      events: [
        {
          name: 'self-check.answered',
          record: { kind: 'selfCheck', id: selfCheck.id },
          unitId: selfCheck.unitId,
          before: { answeredOn: selfCheck.answeredOn },
          after: { answeredOn: today, sentBy: selfCheck.sentBy },
        },
      ],
    }
  },
})
