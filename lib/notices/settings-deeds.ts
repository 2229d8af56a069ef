import type { Tx } from '../../db/open.ts'
import { keepSettings, settingsOf } from '../../db/queries/notice-settings.ts'
import { lockPerson } from '../../db/queries/people.ts'
import type { NewEvent } from '../access/deed.ts'
import { deed } from '../access/deed.ts'
import { settingsForm } from './settings-form.ts'

/** One's own wishes. Saving them starts reminders again that a link had stopped: they were just chosen. */
export const keepSettingsDeed = deed({
  may: 'account.keep',
  within: 'house',
  form: settingsForm,
  on: (tx, _input, { actor }) => lockPerson(tx, actor.id),
  do: async ({ tx, subject, input }) => {
    const before = await settingsOf(tx, subject.id)
    const after = { ...input, stoppedAt: null }
    await keepSettings(tx, subject.id, after)
    const events = [
      { name: 'account.notices-set', record: { kind: 'person', id: subject.id }, before, after },
    ]
    return { value: null, events }
  },
})

/** Pressed in a message: reminders and news stop, or go on again. Pressing twice changes nothing. */
export async function stopOrResume(tx: Tx, personId: string, stop: boolean, now: Date): Promise<NewEvent[]> {
  const before = await settingsOf(tx, personId)
  if (Boolean(before.stoppedAt) === stop) return []
  await keepSettings(tx, personId, { ...before, stoppedAt: stop ? now : null })
  const name = stop ? 'account.reminders-stopped' : 'account.reminders-resumed'
  return [{ name, record: { kind: 'person', id: personId } }]
}
