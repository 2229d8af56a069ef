import type { Tx } from '../../db/open.ts'
import { revive, storeTest } from '../../db/queries/deliveries.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import { endRobot, lockRobot, storeRobot } from '../../db/queries/robots.ts'
import { deed } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { readEnv } from '../env.ts'
import { Refusal } from '../refusal.ts'
import { judge, networksOf } from './addresses.ts'
import { hasEmail } from './email.ts'
import { nothingChosen, robotChosen, robotForm, sendAgainForm } from './form.ts'
import { seal } from './sealing.ts'

const managed = { may: 'channels.manage', within: 'house' } as const
const house = async (_tx: Tx, _input: unknown, { programme }: Scene) => ({ id: programme.id, unitId: null })
const chosen = (tx: Tx, { robotId }: { robotId: string }) => lockRobot(tx, robotId)
const event = (name: string, id: string, after?: unknown) => ({
  name,
  record: { kind: 'channel', id },
  after,
})

/** The address is judged when it is given, and again each time something is sent there. */
export const addRobotDeed = deed({
  ...managed,
  form: robotForm,
  on: house,
  do: async ({ tx, input, actor }) => {
    const { programme, address, secret, ...facts } = input
    if (!(await findProgramme(tx, programme))) throw new Refusal('absent', {}, 'programme')
    await refuseAddress(address)
    const { host } = new URL(address)
    const id = await storeRobot(tx, {
      ...facts,
      programmeId: programme,
      host,
      addressSealed: seal(address),
      // WeCom's robots are not signed.
      secretSealed: secret && input.kind !== 'wecom' ? seal(secret) : null,
      addedBy: actor.id,
    })
    // Of the address only its host: the rest is a key.
    return { value: { id }, events: [event('channel.added', id, { ...facts, programme, host })] }
  },
})

async function refuseAddress(address: string) {
  const judged = await judge(new URL(address), networksOf(readEnv(process.env).PRIVATE_WEBHOOKS))
  if ('fault' in judged)
    throw new Refusal(`channel.${judged.fault}-address`, { host: new URL(address).host }, 'address')
}

export const endRobotDeed = deed({
  ...managed,
  form: robotChosen,
  on: chosen,
  do: async ({ tx, subject, actor }) => {
    if (subject.endedAt) throw new Refusal('channel.ended')
    await endRobot(tx, subject, actor.id)
    return { value: { id: subject.id }, events: [event('channel.ended', subject.id)] }
  },
})

/** The worker sends it within seconds; nothing is sent inside a request. */
export const testRobotDeed = deed({
  ...managed,
  form: robotChosen,
  on: chosen,
  do: async ({ tx, subject, actor }) => {
    if (subject.endedAt) throw new Refusal('channel.ended')
    const id = await storeTest(tx, subject.programmeId, { robotId: subject.id }, actor.id)
    return { value: { id }, events: [event('channel.tested', subject.id)] }
  },
})

/** To the administrator's own address: an open field here would be a way to write to anybody. */
export const testEmailDeed = deed({
  ...managed,
  form: nothingChosen,
  on: house,
  do: async ({ tx, actor, programme }) => {
    if (!hasEmail()) throw new Refusal('channel.no-mail-server')
    const id = await storeTest(tx, programme.id, { personId: actor.id }, actor.id)
    return { value: { id }, events: [event('channel.tested', actor.id, { channel: 'email' })] }
  },
})

/** Dead letters live again under the id they had: a receiver that has one already knows it. */
export const sendAgainDeed = deed({
  ...managed,
  form: sendAgainForm,
  on: house,
  do: async ({ tx, input, programme }) => {
    const which = input.deliveryId ? { id: input.deliveryId } : { channel: input.channel as string }
    const revived = await revive(tx, which)
    if (revived === 0) throw new Refusal('channel.not-dead')
    return {
      value: { revived },
      events: [event('channel.sent-again', input.deliveryId ?? programme.id, { ...input, revived })],
    }
  },
})
