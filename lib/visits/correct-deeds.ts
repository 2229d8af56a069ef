import { papersOf } from '../../db/queries/paper-writes.ts'
import { happenedOn } from '../../db/queries/trail.ts'
import { changeVisit, listCandidates, lockVisit, replaceTeam } from '../../db/queries/visits.ts'
import { deed } from '../access/deed.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { changesOf, checkCorrection } from './correction.ts'
import { chaseForm, correctVisitForm, replyForm } from './form.ts'
import { unitToSupervise } from './unit.ts'
import { checkDay, checkLetter, checkReplied, checkTeam, replyStanding } from './visit.ts'

/** A member corrects what was logged. The trail keeps both wordings; later, or once quoted on paper, also the reason. */
export const correctVisitDeed = deed({
  may: 'visit.correct',
  form: correctVisitForm,
  on: (tx, { visitId }, { programme }) => lockVisit(tx, programme.id, visitId),
  do: async ({ tx, subject: visit, input, actor, programme, today, ...scene }) => {
    refuseIfStale(visit, input.version)
    const papers = await papersOf(tx, programme.id, { kind: 'visit', id: visit.id })
    const inForce = papers.filter(({ withdrawnOn }) => !withdrawnOn).length
    checkCorrection(visit, input, inForce, { actorId: actor.id, today })
    checkDay(input.visitedOn, programme, today)
    checkLetter(input.particulars, today)
    const unit = await unitToSupervise(tx, visit.unitId, { ...scene, actor, programme, today })
    const team = [...new Set([visit.loggedBy, ...input.memberIds])].sort()
    const added = team.filter((id) => !visit.memberIds.includes(id))
    const name = actor.language === 'en' ? unit.shortEn : unit.shortZh
    checkTeam(added, await listCandidates(tx, programme.id), { ...unit, name })
    const { visitedOn, met, record, conclusion, particulars, reason } = input
    const facts = { visitedOn, ...particulars, met, record, conclusion }
    await changeVisit(tx, programme.id, visit.id, facts)
    await replaceTeam(tx, programme.id, visit.id, team)
    const named = { ...facts, memberIds: team.join(' ') }
    const { before, after } = changesOf({ ...visit, memberIds: visit.memberIds.join(' ') }, named)
    return {
      value: { id: visit.id },
      events: [
        {
          name: 'visit.corrected',
          record: { kind: 'visit', id: visit.id },
          unitId: visit.unitId,
          before,
          after: { ...after, ...(reason ? { reason } : {}) },
        },
      ],
    }
  },
})

/** The answer to a letter has come: whoever supervises writes it down. */
export const recordReplyDeed = deed({
  may: 'visit.log',
  form: replyForm,
  on: (tx, { visitId }, { programme }) => lockVisit(tx, programme.id, visitId),
  do: async ({ tx, subject: visit, input, programme, today }) => {
    refuseIfStale(visit, input.version)
    if (!visit.sentOn) throw new Refusal('visit.no-letter')
    if (visit.repliedOn) throw new Refusal('visit.replied-already', { on: visit.repliedOn })
    checkReplied(input.repliedOn, visit.sentOn, today)
    const { repliedOn, reply } = input
    await changeVisit(tx, programme.id, visit.id, { repliedOn, reply })
    const record = { kind: 'visit', id: visit.id }
    const before = { repliedOn: null }
    return {
      value: { id: visit.id },
      events: [{ name: 'visit.replied', record, unitId: visit.unitId, before, after: { repliedOn } }],
    }
  },
})

/** The unit is asked for the answer it owes, once a day at most. */
export const chaseReplyDeed = deed({
  may: 'visit.log',
  form: chaseForm,
  on: (tx, { visitId }, { programme }) => lockVisit(tx, programme.id, visitId),
  do: async ({ tx, subject: visit, programme, today }) => {
    const standing = replyStanding(visit, today)
    if (standing === 'came' || standing === 'none') throw new Refusal('visit.no-reply-owed')
    const record = { kind: 'visit', id: visit.id }
    if (await happenedOn(tx, programme.id, 'visit.chased', record, today))
      throw new Refusal('visit.chased-today')
    const after = { where: visit.where, replyDueOn: visit.replyDueOn }
    return {
      value: { id: visit.id },
      events: [{ name: 'visit.chased', record, unitId: visit.unitId, after }],
    }
  },
})
