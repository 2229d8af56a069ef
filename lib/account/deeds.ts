import { z } from 'zod'
import type { Tx } from '../../db/open.ts'
import { changePerson, lockPerson } from '../../db/queries/people.ts'
import { endSessionOf } from '../../db/queries/sessions.ts'
import { endSessionsOf } from '../../db/queries/sign-ins.ts'
import { revokeToken, storeToken } from '../../db/queries/tokens.ts'
import { deed } from '../access/deed.ts'
import { hashPassword, passwordMatches } from '../access/passwords.ts'
import type { Scene } from '../access/scene.ts'
import { newToken } from '../access/tokens.ts'
import { Refusal } from '../refusal.ts'
import { accountForm, passwordForm, sessionForm, tokenChosen, tokenForm } from './form.ts'

/** Whatever a person does here is done to the own account: there is no id to get wrong. */
const own = { may: 'account.keep', within: 'house' } as const
const oneself = (tx: Tx, _input: unknown, { actor }: Scene) => lockPerson(tx, actor.id)
const event = (name: string, id: string, before?: unknown, after?: unknown) => ({
  name,
  record: { kind: 'person', id },
  before,
  after,
})

export const keepAccountDeed = deed({
  ...own,
  form: accountForm,
  on: oneself,
  do: async ({ tx, subject, input }) => {
    await changePerson(tx, subject.id, input)
    const before = { name: subject.name, language: subject.language }
    return { value: input, events: [event('account.changed', subject.id, before, input)] }
  },
})

/** Ends every other sign-in: whoever knew the old password is out. */
export const changePasswordDeed = deed({
  ...own,
  form: passwordForm,
  on: oneself,
  do: async ({ tx, subject, input }) => {
    if (!(await passwordMatches(subject.passwordHash, input.currentPassword)))
      throw new Refusal('account.wrong-password', {}, 'currentPassword')
    if (input.newPassword === input.currentPassword || input.newPassword.toLowerCase() === subject.username)
      throw new Refusal('account.weak-password', {}, 'newPassword')
    const passwordHash = await hashPassword(input.newPassword)
    await changePerson(tx, subject.id, { passwordHash, mustChangePassword: false })
    await endSessionsOf(tx, subject.id, input.thisSession)
    return { value: null, events: [event('account.password-changed', subject.id)] }
  },
})

export const endSessionDeed = deed({
  ...own,
  form: sessionForm,
  on: oneself,
  do: async ({ tx, subject, input }) => {
    if (!(await endSessionOf(tx, subject.id, input.sessionId))) throw new Refusal('account.session-gone')
    return { value: null, events: [event('account.session-ended', subject.id)] }
  },
})

export const signOutEverywhereDeed = deed({
  ...own,
  form: z.object({}),
  on: oneself,
  do: async ({ tx, subject }) => {
    await endSessionsOf(tx, subject.id)
    return { value: null, events: [event('account.signed-out-everywhere', subject.id)] }
  },
})

/** The token is in the value and nowhere else: it is shown once, only its hash is kept. */
export const createTokenDeed = deed({
  ...own,
  form: tokenForm,
  on: oneself,
  do: async ({ tx, subject, input }) => {
    const { token, tokenHash } = newToken()
    await storeToken(tx, { personId: subject.id, name: input.name, tokenHash })
    return {
      value: { token },
      events: [event('account.token-created', subject.id, undefined, { name: input.name })],
    }
  },
})

export const revokeTokenDeed = deed({
  ...own,
  form: tokenChosen,
  on: oneself,
  do: async ({ tx, subject, input }) => {
    if (!(await revokeToken(tx, subject.id, input.tokenId))) throw new Refusal('account.token-gone')
    return { value: null, events: [event('account.token-revoked', subject.id)] }
  },
})
