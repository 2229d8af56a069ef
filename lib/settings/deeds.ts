import { lockProgramme } from '../../db/queries/programmes.ts'
import { insertSettings } from '../../db/queries/settings.ts'
import { deed } from '../access/deed.ts'
import { settingsOn } from '../models/model.ts'
import { readHistory } from '../models/read.ts'
import { Refusal } from '../refusal.ts'
import { settingsForm } from './form.ts'

/** From today on, never back: every unit is measured anew, and past days keep the settings they had. */
export const settleDeed = deed({
  may: 'programme.settle',
  form: settingsForm,
  remeasures: 'all',
  on: (tx, _input, { programme }) => lockProgramme(tx, programme.id),
  do: async ({ tx, input: { reason, ...settled }, actor, programme, today, now }) => {
    const { fromOn: _, ...before } = settingsOn(await readHistory(tx, programme.id), today)
    const keys = Object.keys(settled) as (keyof typeof settled)[]
    if (keys.every((key) => settled[key] === before[key])) throw new Refusal('settings.nothing-changed')
    const ordinal = await insertSettings(tx, {
      programmeId: programme.id,
      ...settled,
      fromOn: today,
      reason,
      setBy: actor.id,
      setAt: now,
    })
    return {
      value: { ordinal, fromOn: today },
      events: [
        {
          name: 'settings.changed',
          record: { kind: 'settings', id: programme.id },
          before,
          after: { ...settled, reason },
        },
      ],
    }
  },
})
