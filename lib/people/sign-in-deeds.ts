import { createHash } from 'node:crypto'
import type { Tx } from '../../db/open.ts'
import { lockPerson } from '../../db/queries/people.ts'
import { endSessionOf, unblock } from '../../db/queries/sessions.ts'
import { endSessionsOf } from '../../db/queries/sign-ins.ts'
import { deed } from '../access/deed.ts'
import { Refusal } from '../refusal.ts'
import { blockedForm, personChosen, sessionChosen } from './form.ts'

const secured = { may: 'sign-in.manage', within: 'house' } as const
const chosen = (tx: Tx, { personId }: { personId: string }) => lockPerson(tx, personId)

/** Opens an account or address that failures closed, before its ten minutes are over. */
export const unblockDeed = deed({
  ...secured,
  form: blockedForm,
  on: async (_tx, { key }) => ({ id: idOfKey(key), unitId: null }),
  do: async ({ tx, subject, input }) => {
    if (!(await unblock(tx, input.key))) throw new Refusal('admin.not-blocked')
    return {
      value: { key: input.key },
      events: [
        {
          name: 'admin.unblocked',
          record: { kind: 'sign-in', id: subject.id },
          before: { key: input.key },
        },
      ],
    }
  },
})

/** Events name their record by a UUID; a closed address has none, so one is made of its key. */
function idOfKey(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const endOthersSessionDeed = deed({
  ...secured,
  form: sessionChosen,
  on: chosen,
  do: async ({ tx, subject, input }) => {
    if (!(await endSessionOf(tx, subject.id, input.sessionId))) throw new Refusal('account.session-gone')
    return {
      value: { id: subject.id },
      events: [{ name: 'admin.session-ended', record: { kind: 'person', id: subject.id } }],
    }
  },
})

export const endAllSessionsDeed = deed({
  ...secured,
  form: personChosen,
  on: chosen,
  do: async ({ tx, subject }) => {
    await endSessionsOf(tx, subject.id)
    return {
      value: { id: subject.id },
      events: [{ name: 'admin.signed-out', record: { kind: 'person', id: subject.id } }],
    }
  },
})
