import { insertLocalVisit } from '../../db/queries/local-visits.ts'
import { findUnit } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import { localVisitForm } from './form.ts'
import { checkLocalVisit } from './local-visit.ts'

/** A locality records a visit of its own to a city or county. It is counted, and enters no score. */
export const recordLocalVisitDeed = deed({
  may: 'local-visit.record',
  form: localVisitForm,
  on: async (tx, { unitId }, { programme }) => {
    const unit = await findUnit(tx, programme.id, unitId)
    return unit && { ...unit, unitId: unit.id }
  },
  do: async ({ tx, subject: unit, input, actor, programme, today }) => {
    checkLocalVisit(input, unit, today)
    const signed = { recordedBy: actor.id, recordedOn: today }
    const id = await insertLocalVisit(tx, { ...input, programmeId: programme.id, ...signed })
    const { place, visitedOn, found, solved } = input
    return {
      value: { id },
      events: [
        {
          name: 'local-visit.recorded',
          record: { kind: 'localVisit', id },
          unitId: unit.id,
          after: { place, visitedOn, found, solved },
        },
      ],
    }
  },
})
