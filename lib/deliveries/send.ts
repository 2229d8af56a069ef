import type { ItemRow, Taken } from '../../db/queries/deliveries.ts'
import { networksOf } from '../channels/addresses.ts'
import { sendEmail } from '../channels/email.ts'
import { faultOf, type Outcome } from '../channels/outcome.ts'
import { postJson } from '../channels/post.ts'
import { meaningOf, postingTo } from '../channels/robots.ts'
import { unseal } from '../channels/sealing.ts'
import { readEnv } from '../env.ts'
import { compose } from './compose.ts'
import type { Pacing } from './pacing.ts'

/** Composes a taken message and hands it to its channel. Never throws: what goes wrong is an outcome. */
export async function send(taken: Taken, items: readonly ItemRow[], pacing: Pacing): Promise<Outcome> {
  try {
    const letter = compose(taken, items)
    const { person, robot } = taken
    if (robot) return await sendToRobot(robot, letter, pacing)
    if (!person?.email || person.disabled) return { kind: 'refused', fault: 'no address' }
    const to = { name: person.name, address: person.email }
    const sending = sendEmail(letter, to, pacing.sendMs)
    return await within(sending, pacing.sendMs)
  } catch (thrown) {
    return { kind: 'later', fault: faultOf(thrown) }
  }
}

async function sendToRobot(
  robot: NonNullable<Taken['robot']>,
  letter: ReturnType<typeof compose>,
  { sendMs }: Pacing,
): Promise<Outcome> {
  const address = unseal(robot.addressSealed)
  const secret = robot.secretSealed && unseal(robot.secretSealed)
  const { url, headers, body } = postingTo({ kind: robot.kind, address, secret }, letter, new Date())
  const allowed = networksOf(readEnv(process.env).PRIVATE_WEBHOOKS)
  const posted = await postJson(url, headers, body, { allowed, timeoutMs: sendMs })
  return 'outcome' in posted ? posted.outcome : meaningOf(robot.kind, posted.reply)
}

/** A server that answers one byte a minute is not waited for: the lease would run out meanwhile. */
async function within(sending: Promise<Outcome>, ms: number): Promise<Outcome> {
  let overdue: NodeJS.Timeout | undefined
  const late = new Promise<Outcome>((settle) => {
    overdue = setTimeout(() => settle({ kind: 'unknown', fault: 'no answer in time' }), ms)
  })
  try {
    return await Promise.race([sending, late])
  } finally {
    clearTimeout(overdue)
  }
}
