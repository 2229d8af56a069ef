import type { Tx } from '../../db/open.ts'
import { activeAdministrators, addPerson, changePerson, lockPerson } from '../../db/queries/people.ts'
import { seatsHeldBy } from '../../db/queries/seats.ts'
import { revokeTokensOf } from '../../db/queries/sessions.ts'
import { endSessionsOf } from '../../db/queries/sign-ins.ts'
import { deed } from '../access/deed.ts'
import { hashPassword } from '../access/passwords.ts'
import type { Scene } from '../access/scene.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { firstPassword } from './first-password.ts'
import { addPersonForm, changePersonForm, personChosen } from './form.ts'

const managed = { may: 'people.manage', within: 'house' } as const
const chosen = (tx: Tx, { personId }: { personId: string }) => lockPerson(tx, personId)
type Person = NonNullable<Awaited<ReturnType<typeof lockPerson>>>

/** What an event keeps of a person: never anything of the password. */
function facts(person: Pick<Person, 'name' | 'email' | 'phone' | 'organisationId' | 'administration'>) {
  const { name, email, phone, organisationId, administration } = person
  return { name, email, phone, organisationId, administration }
}

/** The first password is in the value alone: shown once, and changed at the first sign-in. */
export const addPersonDeed = deed({
  ...managed,
  form: addPersonForm,
  on: async (_tx: Tx, _input: unknown, { programme }: Scene) => ({ id: programme.id, unitId: null }),
  do: async ({ tx, input }) => {
    const password = firstPassword()
    const passwordHash = await hashPassword(password)
    const id = await addPerson(tx, { ...input, passwordHash, mustChangePassword: true })
    if (!id) throw new Refusal('person.username-taken', { username: input.username }, 'username')
    return {
      value: { id, password },
      events: [
        {
          name: 'person.added',
          record: { kind: 'person', id },
          after: { username: input.username, ...facts(input) },
        },
      ],
    }
  },
})

export const changePersonDeed = deed({
  ...managed,
  form: changePersonForm,
  on: chosen,
  do: async ({ tx, subject, input, actor }) => {
    refuseIfStale(subject, input.version)
    const after = facts(input)
    if (after.administration !== subject.administration)
      await refuseAdministration(tx, subject, after, actor.id)
    await changePerson(tx, subject.id, after)
    return {
      value: { id: subject.id },
      events: [
        {
          name: 'person.changed',
          record: { kind: 'person', id: subject.id },
          before: facts(subject),
          after,
        },
      ],
    }
  },
})

/** Nobody raises or drops the own office, who holds a seat gets none, and no office is left without anybody. */
async function refuseAdministration(
  tx: Tx,
  person: Person,
  after: Pick<Person, 'administration'>,
  actorId: string,
) {
  if (person.id === actorId) throw new Refusal('person.own-office', {}, 'administration')
  if (after.administration && (await seatsHeldBy(tx, person.id)).length > 0)
    throw new Refusal('person.holds-seat', {}, 'administration')
  await refuseLast(tx, person)
}

async function refuseLast(tx: Tx, person: Person) {
  if (!person.administration || person.disabledAt) return
  if ((await activeAdministrators(tx, person.administration)) <= 1)
    throw new Refusal('person.last-administrator')
}

/** Takes effect on the next request: sign-ins end, tokens are revoked. What the person did stays. */
export const disablePersonDeed = deed({
  ...managed,
  form: personChosen,
  on: chosen,
  do: async ({ tx, subject, actor, now }) => {
    if (subject.id === actor.id) throw new Refusal('person.own-account')
    if (subject.disabledAt) throw new Refusal('person.disabled-already')
    await refuseLast(tx, subject)
    await changePerson(tx, subject.id, { disabledAt: now })
    await endSessionsOf(tx, subject.id)
    await revokeTokensOf(tx, subject.id)
    return {
      value: { id: subject.id },
      events: [{ name: 'person.disabled', record: { kind: 'person', id: subject.id } }],
    }
  },
})

export const enablePersonDeed = deed({
  ...managed,
  form: personChosen,
  on: chosen,
  do: async ({ tx, subject }) => {
    if (!subject.disabledAt) throw new Refusal('person.enabled-already')
    await changePerson(tx, subject.id, { disabledAt: null })
    return {
      value: { id: subject.id },
      events: [{ name: 'person.enabled', record: { kind: 'person', id: subject.id } }],
    }
  },
})

/** A new first password, shown once; every sign-in of the person ends. */
export const resetPasswordDeed = deed({
  ...managed,
  form: personChosen,
  on: chosen,
  do: async ({ tx, subject, actor }) => {
    if (subject.id === actor.id) throw new Refusal('person.own-account')
    const password = firstPassword()
    await changePerson(tx, subject.id, {
      passwordHash: await hashPassword(password),
      mustChangePassword: true,
    })
    await endSessionsOf(tx, subject.id)
    return {
      value: { id: subject.id, password },
      events: [{ name: 'person.password-reset', record: { kind: 'person', id: subject.id } }],
    }
  },
})
