import { lockUnitForWrite, setBase } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import { baseForm } from './form.ts'

/** With whom a unit is compared; nothing of its score follows from it. */
export const setBaseDeed = deed({
  may: 'base-condition.set',
  form: baseForm,
  on: async (tx, { unitId }, { programme }) => {
    const unit = await lockUnitForWrite(tx, programme.id, unitId)
    return unit && { ...unit, unitId: unit.id }
  },
  do: async ({ tx, subject: unit, input, actor, programme, today }) => {
    const { baseCondition, baseBasis } = input
    await setBase(tx, programme.id, unit.id, {
      baseCondition,
      baseBasis,
      baseSetOn: today,
      baseSetBy: actor.id,
    })
    return {
      value: { unitId: unit.id, baseCondition },
      events: [
        {
          name: 'unit.base-set',
          record: { kind: 'unit', id: unit.id },
          unitId: unit.id,
          before: { baseCondition: unit.baseCondition, baseBasis: unit.baseBasis },
          after: { baseCondition, baseBasis },
        },
      ],
    }
  },
})
