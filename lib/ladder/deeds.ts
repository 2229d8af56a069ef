import { insertChases, lockLadder, storeLadder } from '../../db/queries/chases.ts'
import { findDuties } from '../../db/queries/duties.ts'
import { findLadder } from '../../db/queries/ladder.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { chaseForm, ladderForm } from './form.ts'
import { refuseDisorder } from './ladder.ts'
import { clockRungs } from './rung.ts'

/** The steps of the programme's ladder; what already stands on a rung stays there, the next step is by the new days. */
export const setLadderDeed = deed({
  may: 'ladder.set',
  form: ladderForm,
  on: async (tx, _input, { programme }) => {
    await lockLadder(tx, programme.id)
    return { unitId: null, ladder: await findLadder(tx, programme) }
  },
  do: async ({
    tx,
    subject: { ladder },
    input: { version, replyWithin, ...steps },
    actor,
    programme,
    now,
  }) => {
    refuseIfStale(ladder, version)
    refuseDisorder(steps)
    const set = { ...steps, replyWithin, fromOn: ladder.fromOn, setBy: actor.id, setAt: now }
    await storeLadder(tx, programme.id, set)
    const before = Object.fromEntries(
      [...clockRungs, 'replyWithin' as const].map((key) => [key, ladder[key]]),
    )
    return {
      value: {},
      events: [
        {
          name: 'ladder.set',
          record: { kind: 'programme', id: programme.id },
          before,
          after: { ...steps, replyWithin },
        },
      ],
    }
  },
})

/** Chases chosen duties by hand, each once a day; what was done or chased meanwhile is left out. */
export const chaseDeed = deed({
  may: 'duty.chase',
  form: chaseForm,
  on: async (tx, { duties }, { programme, today }) => ({
    unitId: null,
    duties: await findDuties(tx, programme, today, duties),
  }),
  do: async ({ tx, subject, actor, programme, today }) => {
    if (subject.duties.length === 0) throw new Refusal('ladder.nothing-open')
    const at = { programmeId: programme.id, on: today, by: actor.id }
    const chased = await insertChases(tx, at, subject.duties)
    if (chased.length === 0) throw new Refusal('ladder.chased-today')
    return {
      value: { chased: chased.length },
      events: chased.map(
        ({ kind, recordId, unitId, title, titleEn, dueOn, path }): NewEvent => ({
          name: 'ladder.chased',
          record: { kind, id: recordId },
          unitId,
          after: { kind, title, titleEn, dueOn, path },
        }),
      ),
    }
  },
})
