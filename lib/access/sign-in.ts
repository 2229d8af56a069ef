import { database } from '../../db/open.ts'
import {
  countFailure,
  findForSignIn,
  forgetFailures,
  minutesBlocked,
  startSession,
} from '../../db/queries/sign-ins.ts'
import { passwordMatches } from './passwords.ts'

export const failuresAllowed = 5
export const minutesClosed = 10
export const sessionDays = 14

export type SignInEnding =
  | { kind: 'signed-in'; personId: string; sessionId: string; name: string }
  | { kind: 'wrong' }
  | { kind: 'blocked'; minutes: number }
  | { kind: 'disabled' }

/**
 * Signs in by name and password. Five failures of one account, or from one address, close it for ten minutes; kept in
 * the database, so a restart opens nothing. A success clears both, so that one office behind one address is not
 * locked out by colleagues' slips.
 */
export async function signIn(
  username: string,
  password: string,
  address: string,
  agent: string | null,
): Promise<SignInEnding> {
  const db = database()
  const keys = [`account:${username.trim().toLowerCase()}`, `address:${address}`]
  const minutes = await minutesBlocked(db, keys)
  if (minutes > 0) return { kind: 'blocked', minutes }
  const person = await findForSignIn(db, username.trim())
  if (!(await passwordMatches(person?.passwordHash ?? null, password)) || !person) {
    await countFailure(db, keys, failuresAllowed, minutesClosed)
    const closed = await minutesBlocked(db, keys)
    return closed > 0 ? { kind: 'blocked', minutes: closed } : { kind: 'wrong' }
  }
  // Many guesses sent at once all pass the first look: one that is right counts only if none closed the account first.
  const meanwhile = await minutesBlocked(db, keys)
  if (meanwhile > 0) return { kind: 'blocked', minutes: meanwhile }
  if (person.disabledAt) return { kind: 'disabled' }
  await forgetFailures(db, keys)
  const sessionId = await startSession(db, person.id, address, agent, sessionDays)
  return { kind: 'signed-in', personId: person.id, sessionId, name: person.name }
}
