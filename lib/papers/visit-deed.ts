import { findVisit } from '../../db/queries/visits.ts'
import { deed } from '../access/deed.ts'
import { Refusal } from '../refusal.ts'
import { type Desk, deskOf } from './builders/draft.ts'
import { rectificationOrder, talkRecord, type VisitRecords, visitNote } from './builders/visit.ts'
import { issueVisitPaperForm, type visitPaperKinds } from './form.ts'
import { issuePaper } from './issue.ts'
import { readVisit } from './read.ts'

/**
 * What a visit leaves on paper: its note, the record of a talk, the order to put right what was found. The unit is
 * locked by the door, so whoever presses twice, or at once with a colleague, is told the number of the first.
 */
export const issueVisitPaperDeed = deed({
  may: 'paper.issue',
  form: issueVisitPaperForm,
  on: async (tx, { visitId }, { programme }) => {
    const visit = await findVisit(tx, programme.id, visitId)
    return visit && { ...visit, group: 'supervision' as const }
  },
  do: async ({ tx, subject: visit, input: { kind }, ...scene }) => {
    const { programme, actor, today } = scene
    const draft = write[kind](await readVisit(tx, visit, scene), deskOf(scene))
    const { id, number, events } = await issuePaper(tx, {
      ...draft,
      programme,
      kind,
      unitId: visit.unitId,
      record: { kind: 'visit', id: visit.id },
      issuedBy: actor.id,
      issuedOn: today,
    })
    return { value: { id, number }, events }
  },
})

const write: Record<
  (typeof visitPaperKinds)[number],
  (records: VisitRecords, desk: Desk) => ReturnType<typeof visitNote>
> = {
  'visit-note': visitNote,
  'talk-record': (records, desk) => {
    if (records.visit.method !== 'talk') throw new Refusal('paper.not-a-talk')
    return talkRecord(records, desk)
  },
  'rectification-order': (records, desk) => {
    const open = records.findings.filter(({ closedOn }) => !closedOn)
    if (open.length === 0) throw new Refusal('paper.nothing-to-rectify')
    return rectificationOrder({ shortZh: records.visit.unitZh }, open, desk)
  },
}
