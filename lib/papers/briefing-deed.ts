import { findProgramme } from '../../db/queries/programmes.ts'
import { deed } from '../access/deed.ts'
import { briefing } from './builders/briefing.ts'
import { deskOf } from './builders/draft.ts'
import { issueBriefingForm } from './form.ts'
import { issuePaper } from './issue.ts'
import { readBriefing } from './read.ts'

/** The overview as a paper, in one press: state, trend, who is behind and why, what needs a decision. To no unit. */
export const issueBriefingDeed = deed({
  may: 'briefing.issue',
  form: issueBriefingForm,
  on: (tx, _input, { programme }) => findProgramme(tx, programme.id),
  do: async ({ tx, subject: _, input: __, ...scene }) => {
    const { programme, actor, today } = scene
    const { id, number, events } = await issuePaper(tx, {
      ...briefing(await readBriefing(tx, scene), deskOf(scene)),
      programme,
      kind: 'briefing',
      unitId: null,
      record: null,
      issuedBy: actor.id,
      issuedOn: today,
    })
    return { value: { id, number }, events }
  },
})
