import { redirect } from 'next/navigation'
import type { Subject } from './actor.ts'
import { browserCredential } from './credential.ts'
import type { Deed } from './deed.ts'
import { entriesOf } from './form-data.ts'
import type { FormState } from './form-state.ts'
import { perform } from './perform.ts'
import { requestId } from './request.ts'
import { inWords } from './words.ts'

/** What is shown once and kept nowhere: a new token, a first password. */
type Shown = { shown: Record<string, string> }

/**
 * Where to go after it is done. `?said=` names the confirmation the next page shows (`said.<name>`). Instead of going
 * anywhere it may show something once.
 */
type Then<Out> = (
  value: Out,
  entries: Record<string, string | string[]>,
) => string | Shown | null | Promise<string | Shown | null>

/** Passwords and secrets alone never travel back to the page they were typed on. */
const withoutPasswords = (entries: Record<string, string | string[]>) =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => !/password|secret/i.test(name)))

/**
 * The door's face for forms: `export const submitReport = action(deeds.submitReport, (report) => path)` in a
 * `'use server'` file, for `useActionState`. What was typed always comes back unless it was saved.
 */
export function action<In, S extends Subject, Out>(deed: Deed<In, S, Out>, then: Then<Out> = () => null) {
  return async (before: FormState, form: FormData): Promise<FormState> => {
    const entries = entriesOf(form)
    const id = await requestId()
    const attempt = before.attempt + 1
    const ending = await perform(deed, await browserCredential(), entries, id).catch((fault) => {
      console.error(
        JSON.stringify({
          level: 'error',
          requestId: id,
          deed: deed.may,
          fault: String(fault),
          stack: fault?.stack,
        }),
      )
      return null
    })
    if (ending?.kind !== 'done')
      return { ...(await inWords(ending, id)), values: withoutPasswords(entries), attempt }
    const next = await then(ending.value, entries)
    if (typeof next === 'string') redirect(next)
    return { ...(await inWords(ending, id)), ...next, attempt }
  }
}
