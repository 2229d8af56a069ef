import { insertSystem, lockSystem, updateSystem } from '../../db/queries/systems.ts'
import { findUnit } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import { refuseIfStale } from '../refusal.ts'
import { ofUnit } from './events.ts'
import { judgeForm, settleForm, systemForm } from './form.ts'
import { judge, refuseFuture, settle } from './platform.ts'

/** A legacy system the unit found among its own. */
export const recordSystemDeed = deed({
  may: 'platform.propose',
  form: systemForm,
  on: async (tx, { unitId }, { programme }) => (await findUnit(tx, programme.id, unitId)) && { unitId },
  do: async ({ tx, input, actor, programme, today }) => {
    refuseFuture(input.foundOn, today, 'foundOn')
    const id = await insertSystem(tx, { programmeId: programme.id, ...input, recordedBy: actor.id })
    return {
      value: { id, unitId: input.unitId },
      events: [
        ofUnit('system-found', 'system', id, input.unitId, { title: input.name, foundOn: input.foundOn }),
      ],
    }
  },
})

export const judgeSystemDeed = deed({
  may: 'platform.accept',
  form: judgeForm,
  on: (tx, { systemId }, { programme }) => lockSystem(tx, programme.id, systemId),
  do: async ({ tx, subject, input, programme, today }) => {
    refuseIfStale(subject, input.version)
    judge(subject)
    const { id, unitId, name, verdict } = subject
    const change = { verdict: input.verdict, verdictOn: today, verdictWhy: input.why }
    await updateSystem(tx, programme.id, id, change)
    return {
      value: { id, unitId },
      events: [
        ofUnit(
          'system-judged',
          'system',
          id,
          unitId,
          { title: name, ...change },
          {
            verdict,
            verdictOn: subject.verdictOn,
          },
        ),
      ],
    }
  },
})

/** Cleaned or merged, as it was judged. */
export const settleSystemDeed = deed({
  may: 'platform.propose',
  form: settleForm,
  on: (tx, { systemId }, { programme }) => lockSystem(tx, programme.id, systemId),
  do: async ({ tx, subject, input: { version, settledOn }, programme, today }) => {
    refuseIfStale(subject, version)
    settle(subject, settledOn, today)
    const { id, unitId, name, verdict } = subject
    await updateSystem(tx, programme.id, id, { settledOn })
    return {
      value: { id, unitId },
      events: [ofUnit('system-settled', 'system', id, unitId, { title: name, verdict, settledOn })],
    }
  },
})
