import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { database, type Tx } from '../../db/open.ts'
import { announce } from '../../db/queries/announcements.ts'
import { appendEvents, type KeptEvent } from '../../db/queries/events.ts'
import { claimSubmission, keepOutcome } from '../../db/queries/submissions.ts'
import { lockUnitForWrite, lockUnitsForWrite } from '../../db/queries/units.ts'
import type { Day } from '../calendar.ts'
import { remeasureProgramme, remeasureUnits } from '../measures/remeasure.ts'
import { modelOn } from '../models/model.ts'
import { tell } from '../notices/tell.ts'
import { Refusal } from '../refusal.ts'
import type { Subject } from './actor.ts'
import type { Deed, Ending } from './deed.ts'
import { enter } from './enter.ts'
import { faultsOf } from './faults.ts'
import { ask, type Permission, visible } from './permissions.ts'
import type { Credential, Scene } from './scene.ts'

/** Ends the transaction (everything rolled back) with an ending that is no fault. */
class Stop extends Error {
  readonly ending: Ending<never>
  constructor(ending: Ending<never>) {
    super(ending.kind)
    this.ending = ending
  }
}

const envelope = z.object({ programmeId: z.uuid().optional(), submissionKey: z.uuid().optional() })

/**
 * The door for writes. One transaction holds the permission, the change, its event, the unit's measures, the notices
 * and the announcement to open pages: all of it commits, or none. Expected endings come back as values; anything
 * thrown is a fault.
 */
export async function perform<In, S extends Subject, Out>(
  deed: Deed<In, S, Out>,
  credential: Credential | null,
  raw: Record<string, unknown>,
  requestId: string,
): Promise<Ending<Out>> {
  if (!credential) return { kind: 'signed-out' }
  for (let attempt = 1; ; attempt++) {
    try {
      return await database().transaction((tx) => carryOut(tx, deed, credential, raw, requestId))
    } catch (thrown) {
      if (thrown instanceof Stop) return thrown.ending
      if (thrown instanceof Refusal) {
        if (deed.afterRefusal) await afterRefusal(deed, credential, raw, requestId, thrown)
        return {
          kind: 'refused',
          name: thrown.message,
          params: thrown.params,
          ...(thrown.field ? { field: thrown.field } : {}),
        }
      }
      if (attempt < 4 && isClash(thrown)) continue
      throw thrown
    }
  }
}

/** Keeps what the deed wants kept of its refusal. The deed itself has been rolled back whole. */
async function afterRefusal<In, S extends Subject, Out>(
  deed: Deed<In, S, Out>,
  credential: Credential,
  raw: Record<string, unknown>,
  requestId: string,
  refusal: Refusal,
) {
  const parsed = deed.form.safeParse(raw)
  const { programmeId } = envelope.parse(raw)
  if (!parsed.success || !deed.afterRefusal) return
  const keep = deed.afterRefusal
  await database().transaction(async (tx) => {
    const scene = await step(tx, deed, credential, programmeId ?? null, requestId)
    await appendEvents(tx, scene, await keep({ ...scene, tx, input: parsed.data }, refusal))
  })
}

async function carryOut<In, S extends Subject, Out>(
  tx: Tx,
  deed: Deed<In, S, Out>,
  credential: Credential,
  raw: Record<string, unknown>,
  requestId: string,
): Promise<Ending<Out>> {
  const head = envelope.safeParse(raw)
  const scene = await step(tx, deed, credential, head.data?.programmeId ?? null, requestId)
  const parsed = deed.form.safeParse(raw)
  if (!parsed.success) throw new Stop({ kind: 'invalid', faults: faultsOf(parsed.error) })

  const key = head.data?.submissionKey
  const earlier = key ? await claimSubmission(tx, scene.actor.id, key, deed.may) : null
  if (earlier) return { kind: 'done', value: earlier.outcome as Out, eventIds: [], repeated: true }

  const subject = await permit(tx, deed, parsed.data, scene)
  const done = await deed.do({ ...scene, tx, input: parsed.data, subject })
  const kept = await appendEvents(tx, scene, done.events)
  await afterwards(tx, scene, kept, {
    which: deed.remeasures ?? 'touched',
    on: done.measuredOn ?? scene.today,
  })
  if (key) await keepOutcome(tx, scene.actor.id, key, done.value)
  return { kind: 'done', value: done.value, eventIds: kept.map((event) => event.id), repeated: false }
}

/** Finds who acts and where. Nobody: signed out. No such programme, or none of theirs: absent. */
async function step(
  tx: Tx,
  deed: { may: Permission; within?: 'programme' | 'house'; remeasures?: 'touched' | 'all' | 'none' },
  credential: Credential,
  programmeId: string | null,
  requestId: string,
): Promise<Scene> {
  const inHouse = deed.within === 'house'
  // Writes share this lock; what changes every unit's measures (the day moved) takes it alone. Pipelined: no wait.
  const lock = inHouse ? null : holdProgramme(tx, programmeId, deed.remeasures === 'all')
  const scene = await enter(tx, credential, inHouse ? 'house' : { programmeId }, requestId)
  await lock
  if (scene === 'signed-out') throw new Stop({ kind: 'signed-out' })
  if (!scene || (!inHouse && !visible(scene.actor, {}))) throw new Stop({ kind: 'absent' })
  if (scene.actor.mustChangePassword && deed.may !== 'account.keep')
    throw new Stop({ kind: 'refused', name: 'must-change-password', params: {} })
  return scene
}

function holdProgramme(tx: Tx, programmeId: string | null, alone: boolean) {
  const lock = alone ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`
  return tx.execute(sql`select ${lock}(hashtextextended(${programmeId ?? ''}, 7))`)
}

/** The record through its programme, locked, visible and permitted; or the ending that says why not. */
async function permit<In, S extends Subject, Out>(
  tx: Tx,
  deed: Deed<In, S, Out>,
  input: In,
  scene: Scene,
): Promise<S> {
  const subject = await deed.on(tx, input, scene)
  if (!subject || (deed.within !== 'house' && !visible(scene.actor, subject)))
    throw new Stop({ kind: 'absent' })
  const unit = subject.unitId ? await lockUnitForWrite(tx, scene.programme.id, subject.unitId) : null
  if (subject.unitId && !unit) throw new Stop({ kind: 'absent' })
  const whole = unit ? { ...subject, unitOrganisationId: unit.organisationId } : subject
  const answer = ask(deed.may, scene.actor, whole)
  if (answer === true) return whole
  const organisation = scene.actor.language === 'en' ? unit?.shortEn : unit?.shortZh
  throw new Stop({ kind: 'refused', name: answer, params: { organisation: organisation ?? '' } })
}

async function afterwards(
  tx: Tx,
  scene: Scene,
  events: KeptEvent[],
  remeasure: { which: 'touched' | 'all' | 'none'; on: Day },
) {
  const programmeId = scene.programme.id
  const about = [...new Set(events.flatMap((event) => (event.unitId ? [event.unitId] : [])))].sort()
  const units = remeasure.which === 'none' ? [] : about
  const all = remeasure.which === 'all'
  // Neither waits for the other: on the one connection their queries travel together.
  const [personIds] = await Promise.all([
    tell(tx, scene, events),
    all
      ? remeasureProgramme(tx, programmeId, remeasure.on)
      : remeasureTouched(tx, scene, units, remeasure.on),
  ])
  if (events.length === 0) return
  const eventIds = events.map((event) => event.id)
  await announce(tx, { programmeId, eventIds, unitIds: all ? 'all' : units, personIds })
}

/** By the models the door read on entering: whoever publishes another has the programme alone until then. */
async function remeasureTouched(tx: Tx, { programme }: Scene, unitIds: string[], on: Day) {
  if (unitIds.length > 1) await lockUnitsForWrite(tx, programme.id, unitIds)
  await remeasureUnits(tx, programme.id, unitIds, on, modelOn(programme, on))
}

/** Deadlock or serialization failure: nothing was kept, so the whole deed may be tried again. */
function isClash(thrown: unknown): boolean {
  const code =
    (thrown as { code?: string; cause?: { code?: string } })?.code ??
    (thrown as { cause?: { code?: string } })?.cause?.code
  return code === '40P01' || code === '40001'
}
