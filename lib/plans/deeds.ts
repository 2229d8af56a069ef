import type { Tx } from '../../db/open.ts'
import { changePlan, insertPlans, lockPlan, type NewPlan, replaceGoers } from '../../db/queries/plans.ts'
import { lockRound, type ScopeUnit, unitsInScope } from '../../db/queries/rounds.ts'
import { type TeamRow, teamsOfRound } from '../../db/queries/teams.ts'
import { deed } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import type { Day } from '../calendar.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { refuseIfClosed } from '../rounds/round.ts'
import type { Method } from '../visits/methods.ts'
import { announced } from './events.ts'
import { confirmProposalsForm, dropPlanForm, movePlanForm, planVisitForm } from './form.ts'
import { checkDay, goersOf, refuseSettled } from './plan.ts'

type Round = Omit<NonNullable<Awaited<ReturnType<typeof lockRound>>>, 'unitId'>
type Wanted = { unitId: string; method: Method; plannedOn: Day; memberIds: string[] }
type Around = { scope: Map<string, ScopeUnit>; teams: TeamRow[] }

async function around(tx: Tx, round: Pick<Round, 'id'>, programmeId: string): Promise<Around> {
  const [scope, teams] = await Promise.all([
    unitsInScope(tx, programmeId, round.id),
    teamsOfRound(tx, programmeId, round.id),
  ])
  return { scope: new Map(scope.map((unit) => [unit.id, unit])), teams }
}

const nameIn = (unit: ScopeUnit, { actor }: Pick<Scene, 'actor'>) =>
  actor.language === 'en' ? unit.shortEn : unit.shortZh

/** A visit as it may be planned: on a working day of the round, by people of the team that cares for the unit. */
function planned(wanted: Wanted, round: Round, { scope, teams }: Around, scene: Scene, field = ''): NewPlan {
  const { unitId, method, plannedOn, memberIds } = wanted
  checkDay(plannedOn, round, scene.today, `${field}plannedOn`)
  const unit = scope.get(unitId)
  if (!unit) throw new Refusal('plan.unit-out-of-scope', {}, `${field}unitId`)
  const team = teams.find(({ id }) => id === unit.teamId)
  if (!team) throw new Refusal('plan.unit-without-team', { unit: nameIn(unit, scene) }, `${field}unitId`)
  const members = goersOf(team, memberIds, { ...unit, name: nameIn(unit, scene) })
  const at = { programmeId: scene.programme.id, roundId: round.id, addedBy: scene.actor.id }
  return { ...at, unitId, teamId: team.id, method, plannedOn, members }
}

function told(plans: readonly NewPlan[], ids: readonly string[]) {
  return plans.flatMap((plan, index) =>
    announced({ ...plan, id: ids[index]!, people: plan.members.map(({ id }) => id) }),
  )
}

/** One visit planned. The unit is told it will be visited, and those who go that they will. */
export const planVisitDeed = deed({
  may: 'round.plan',
  form: planVisitForm,
  on: async (tx, { roundId, unitId }, { programme }) => {
    const round = await lockRound(tx, programme.id, roundId)
    return round && { ...round, unitId }
  },
  do: async ({ tx, subject: round, input, ...scene }) => {
    refuseIfClosed(round)
    const plan = planned(input, round, await around(tx, round, scene.programme.id), scene)
    const ids = await insertPlans(tx, [plan])
    return { value: { id: ids[0]! }, events: told([plan], ids) }
  },
})

/** The proposals a person took, with the days as that person left them: all are planned, or none. */
export const confirmProposalsDeed = deed({
  may: 'round.plan',
  form: confirmProposalsForm,
  on: (tx, { roundId }, { programme }) => lockRound(tx, programme.id, roundId),
  do: async ({ tx, subject: round, input, ...scene }) => {
    refuseIfClosed(round)
    if (!input.proposals.some(Boolean)) throw new Refusal('plan.nothing-taken')
    const about = await around(tx, round, scene.programme.id)
    const plans = input.proposals.flatMap((proposal, index) => {
      if (!proposal) return []
      refuseOwn(about.scope.get(proposal.unitId), scene)
      return [planned(proposal, round, about, scene, `proposals.${index}.`)]
    })
    const ids = await insertPlans(tx, plans)
    return { value: { count: ids.length, ids }, events: told(plans, ids) }
  },
})

function refuseOwn(unit: ScopeUnit | undefined, scene: Scene) {
  if (unit && unit.organisationId === scene.actor.organisationId)
    throw new Refusal('own-organisation', { organisation: nameIn(unit, scene) })
}

async function lockPlanned(tx: Tx, planId: string, { programme }: Scene) {
  const plan = await lockPlan(tx, programme.id, planId)
  const round = plan && (await lockRound(tx, programme.id, plan.roundId))
  return plan && round && { ...plan, round }
}

/** Another day, method or other people. Everybody concerned is told. */
export const movePlanDeed = deed({
  may: 'round.plan',
  form: movePlanForm,
  on: (tx, { planId }, scene) => lockPlanned(tx, planId, scene),
  do: async ({ tx, subject: plan, input, ...scene }) => {
    refuseIfClosed(plan.round)
    refuseSettled(plan)
    refuseIfStale(plan, input.version)
    const { id, unitId } = plan
    const { programmeId, method, plannedOn, teamId, members } = planned(
      { ...input, unitId },
      plan.round,
      await around(tx, plan.round, scene.programme.id),
      scene,
    )
    await changePlan(tx, programmeId, id, { method, plannedOn, teamId })
    await replaceGoers(tx, programmeId, id, members)
    const people = members.map((member) => member.id)
    return { value: { id }, events: announced({ id, unitId, plannedOn, method, people }, true) }
  },
})

/** A visit that will not be made, with the reason. */
export const dropPlanDeed = deed({
  may: 'round.plan',
  form: dropPlanForm,
  on: (tx, { planId }, scene) => lockPlanned(tx, planId, scene),
  do: async ({ tx, subject: plan, input, actor, programme, today }) => {
    refuseSettled(plan)
    refuseIfStale(plan, input.version)
    const dropped = { droppedOn: today, droppedBy: actor.id, dropReason: input.reason }
    await changePlan(tx, programme.id, plan.id, dropped)
    const people = plan.members.map(({ id }) => id)
    return {
      value: { id: plan.id },
      events: [
        {
          name: 'plan.dropped',
          record: { kind: 'plan', id: plan.id },
          unitId: plan.unitId,
          after: { plannedOn: plan.plannedOn, reason: input.reason, people },
        },
      ],
    }
  },
})
