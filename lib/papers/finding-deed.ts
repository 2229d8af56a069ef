import { listFindings } from '../../db/queries/finding-lists.ts'
import { findFinding } from '../../db/queries/finding-page.ts'
import { deed } from '../access/deed.ts'
import { Refusal } from '../refusal.ts'
import { deskOf } from './builders/draft.ts'
import { rectificationOrder } from './builders/visit.ts'
import { issueFindingPaperForm } from './form.ts'
import { issuePaper } from './issue.ts'

/** The order to put one finding right 整改通知书, where no visit's order speaks of it. */
export const issueFindingPaperDeed = deed({
  may: 'paper.issue',
  form: issueFindingPaperForm,
  on: async (tx, { findingId }, { programme }) => {
    const finding = await findFinding(tx, programme.id, findingId)
    return finding && { ...finding, group: 'supervision' as const }
  },
  do: async ({ tx, subject: finding, ...scene }) => {
    const { programme, actor, today } = scene
    if (finding.closedOn) throw new Refusal('paper.nothing-to-rectify')
    const which = { units: 'all' as const, findingId: finding.id }
    const slice = { sort: { by: 'due' as const, down: false }, from: 0, size: 1 }
    const { rows } = await listFindings(tx, programme.id, today, which, slice)
    const draft = rectificationOrder({ shortZh: finding.unitZh }, rows, deskOf(scene))
    const { id, number, events } = await issuePaper(tx, {
      ...draft,
      programme,
      kind: 'rectification-order',
      unitId: finding.unitId,
      record: { kind: 'finding', id: finding.id },
      issuedBy: actor.id,
      issuedOn: today,
    })
    return { value: { id, number }, events }
  },
})
