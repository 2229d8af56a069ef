import type { Tx } from '../../db/open.ts'
import {
  changeRound,
  chooseUnits,
  insertRound,
  isRoundNamed,
  lockRound,
  unitsInScope,
} from '../../db/queries/rounds.ts'
import { careOf } from '../../db/queries/teams.ts'
import { listUnits } from '../../db/queries/units.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import type { Day } from '../calendar.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { careless } from '../teams/team.ts'
import { closeRoundForm, editRoundForm, openRoundForm, prepareRoundForm, type RoundFacts } from './form.ts'
import { checkClosing, checkOpening, checkPeriod, refuseIfClosed } from './round.ts'

/** A round is prepared: its period and scope, so that teams can be formed and visits planned. */
export const prepareRoundDeed = deed({
  may: 'round.plan',
  form: prepareRoundForm,
  on: async () => ({ unitId: null }),
  do: async ({ tx, input, ...scene }) => {
    const { actor, programme } = scene
    const row = await rowOf(tx, input, null, scene)
    const id = await insertRound(tx, { ...row, programmeId: programme.id, plannedBy: actor.id })
    await chooseUnits(tx, programme.id, id, await own(tx, input, scene))
    return { value: { id }, events: [changed('round.prepared', id, input)] }
  },
})

/** A prepared or open round is edited. Its scope is settled once it is open. */
export const editRoundDeed = deed({
  may: 'round.plan',
  form: editRoundForm,
  on: (tx, { roundId }, { programme }) => lockRound(tx, programme.id, roundId),
  do: async ({ tx, subject: round, input, ...scene }) => {
    const { programme } = scene
    refuseIfClosed(round)
    refuseIfStale(round, input.version)
    const row = await rowOf(tx, input, round.id, scene)
    const unitIds = await own(tx, input, scene)
    if (round.openedOn) await refuseNewScope(tx, round, row, unitIds, scene)
    else await chooseUnits(tx, programme.id, round.id, unitIds)
    await changeRound(tx, programme.id, round.id, row)
    const { name, startsOn, endsOn } = round
    return {
      value: { id: round.id },
      events: [{ ...changed('round.edited', round.id, input), before: { name, startsOn, endsOn } }],
    }
  },
})

async function rowOf(tx: Tx, facts: RoundFacts, roundId: string | null, { programme }: Scene) {
  const { name, startsOn, endsOn, scope, kind, aim } = facts
  checkPeriod(facts, programme)
  if (await isRoundNamed(tx, programme.id, name, roundId)) throw new Refusal('round.name-taken', {}, 'name')
  return { name, startsOn, endsOn, scope, kind: scope === 'kind' ? kind : null, aim }
}

const changed = (name: string, id: string, { name: called, startsOn, endsOn }: RoundFacts): NewEvent => ({
  name,
  record: { kind: 'round', id },
  after: { name: called, startsOn, endsOn },
})

/** The units chosen one by one; one that is not of the programme is refused. */
async function own(tx: Tx, { scope, unitIds }: RoundFacts, { programme }: Scene): Promise<string[]> {
  if (scope !== 'chosen') return []
  const known = new Set((await listUnits(tx, programme.id)).map(({ id }) => id))
  if (unitIds.some((id) => !known.has(id))) throw new Refusal('visit.unit-outside', {}, 'unitIds')
  return [...new Set(unitIds)]
}

type Scoped = { scope: string; kind: string | null }

/** Teams care for the units of an open round: its scope stays what it was when it opened. */
async function refuseNewScope(
  tx: Tx,
  before: Scoped & { id: string; openedOn: Day | null },
  after: Scoped,
  unitIds: readonly string[],
  { programme }: Scene,
) {
  const there = (await unitsInScope(tx, programme.id, before.id)).map(({ id }) => id)
  const others =
    after.scope === 'chosen' && (unitIds.length !== there.length || unitIds.some((id) => !there.includes(id)))
  if (before.scope !== after.scope || before.kind !== after.kind || others)
    throw new Refusal('round.scope-settled', { on: before.openedOn ?? '' }, 'scope')
}

/** A round begins: every unit of its scope is in the care of one team 包干, or it is said which are in none's. */
export const openRoundDeed = deed({
  may: 'round.plan',
  form: openRoundForm,
  on: (tx, { roundId }, { programme }) => lockRound(tx, programme.id, roundId),
  do: async ({ tx, subject: round, input, actor, programme, today }) => {
    refuseIfClosed(round)
    const english = actor.language === 'en'
    const scope = await unitsInScope(tx, programme.id, round.id)
    const ids = scope.map(({ id }) => id)
    const { none } = careless(ids, await careOf(tx, programme.id, round.id))
    const without = scope
      .filter(({ id }) => none.includes(id))
      .map((unit) => (english ? unit.shortEn : unit.shortZh))
    checkOpening(round, scope.length, without, english)
    refuseIfStale(round, input.version)
    await changeRound(tx, programme.id, round.id, { openedOn: today, openedBy: actor.id })
    return {
      value: { id: round.id, units: scope.length },
      events: [
        {
          name: 'round.opened',
          record: { kind: 'round', id: round.id },
          before: { openedOn: null },
          after: { name: round.name, openedOn: today, endsOn: round.endsOn, units: scope.length },
        },
      ],
    }
  },
})

/** A round ends with a conclusion; what it planned and reached stays as it is. */
export const closeRoundDeed = deed({
  may: 'round.plan',
  form: closeRoundForm,
  on: (tx, { roundId }, { programme }) => lockRound(tx, programme.id, roundId),
  do: async ({ tx, subject: round, input, actor, programme, today }) => {
    refuseIfClosed(round)
    checkClosing(round)
    refuseIfStale(round, input.version)
    const { conclusion } = input
    await changeRound(tx, programme.id, round.id, { closedOn: today, closedBy: actor.id, conclusion })
    return {
      value: { id: round.id },
      events: [
        {
          name: 'round.closed',
          record: { kind: 'round', id: round.id },
          before: { closedOn: null },
          after: { name: round.name, closedOn: today, conclusion },
        },
      ],
    }
  },
})
