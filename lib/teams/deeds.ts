import type { Tx } from '../../db/open.ts'
import { handOverPlans } from '../../db/queries/plans.ts'
import { lockRound, unitsInScope } from '../../db/queries/rounds.ts'
import {
  careOf,
  changeTeam,
  deleteTeam,
  hasPlans,
  insertTeam,
  isTeamNamed,
  listRecruits,
  manTeam,
  teamsOfRound,
} from '../../db/queries/teams.ts'
import { deed } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { refuseIfClosed } from '../rounds/round.ts'
import { dissolveTeamForm, teamForm } from './form.ts'
import { checkMembers, type OwnedUnit, type Role, refuseLeavingOut, refuseTaken } from './team.ts'

type Round = { id: string; openedOn: string | null }
type Place = Pick<Scene, 'programme' | 'actor'>

/** A mixed team of a round with its people and the units in its care; formed anew, or changed. */
export const formTeamDeed = deed({
  may: 'round.plan',
  form: teamForm,
  on: (tx, { roundId }, { programme }) => lockRound(tx, programme.id, roundId),
  do: async ({ tx, subject: round, input, ...scene }) => {
    const { programme } = scene
    refuseIfClosed(round)
    const { teamId, name, leaderId, handOver } = input
    const before = teamId ? await teamOf(tx, round.id, teamId, scene) : null
    if (before) refuseIfStale(before, input.version)
    if (await isTeamNamed(tx, programme.id, round.id, { name, exceptId: teamId }))
      throw new Refusal('team.name-taken', {}, 'name')
    const units = await chosen(tx, round, input.unitIds, before?.unitIds ?? [], scene)
    const wanted = {
      leaderId,
      memberIds: [...new Set([leaderId, ...input.memberIds])],
      mediaIds: input.mediaIds,
    }
    checkMembers(wanted, await listRecruits(tx, programme.id), units.now)
    if (!handOver) refuseTaken(units.now, await careOf(tx, programme.id, round.id), teamId)
    refuseLeavingOut(round.openedOn !== null, input.unitIds, units.before, scene.actor.language === 'en')
    if (teamId) await changeTeam(tx, programme.id, teamId, { name, leaderId })
    const id =
      teamId ?? (await insertTeam(tx, { programmeId: programme.id, roundId: round.id, name, leaderId }))
    const unitIds = units.now.map((unit) => unit.id)
    await manTeam(tx, { programmeId: programme.id, roundId: round.id, teamId: id }, people(wanted), unitIds)
    await handOverPlans(tx, programme.id, round.id, { teamId: id, leaderId, unitIds })
    const after = { name, roundId: round.id, members: wanted.memberIds.length, units: unitIds.length }
    return {
      value: { id },
      events: [
        {
          name: teamId ? 'team.changed' : 'team.formed',
          record: { kind: 'team', id },
          after: { ...after, people: wanted.memberIds },
        },
      ],
    }
  },
})

const people = ({
  memberIds,
  mediaIds,
}: {
  memberIds: string[]
  mediaIds: string[]
}): { id: string; role: Role }[] => [
  ...memberIds.map((id) => ({ id, role: 'member' as const })),
  ...[...new Set(mediaIds)].map((id) => ({ id, role: 'media' as const })),
]

/** The units wanted and those cared for before, with names; what lies outside the round's scope is refused. */
async function chosen(tx: Tx, round: Round, wanted: string[], before: string[], { programme, actor }: Place) {
  const english = actor.language === 'en'
  const scope = new Map<string, OwnedUnit>()
  for (const { id, organisationId, shortZh, shortEn } of await unitsInScope(tx, programme.id, round.id))
    scope.set(id, { id, organisationId, name: english ? shortEn : shortZh })
  const found = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => scope.get(id) ?? [])
  const now = found(wanted)
  if (now.length < new Set(wanted).size) throw new Refusal('team.unit-out-of-scope', {}, 'unitIds')
  return { now, before: found(before) }
}

async function teamOf(tx: Tx, roundId: string, teamId: string, { programme }: Place) {
  const [team] = await teamsOfRound(tx, programme.id, roundId, teamId)
  if (!team) throw new Refusal('team.gone', {})
  return team
}

/** A team that cares for no unit any more is given up. */
export const dissolveTeamDeed = deed({
  may: 'round.plan',
  form: dissolveTeamForm,
  on: (tx, { roundId }, { programme }) => lockRound(tx, programme.id, roundId),
  do: async ({ tx, subject: round, input, ...scene }) => {
    refuseIfClosed(round)
    const team = await teamOf(tx, round.id, input.teamId, scene)
    if (team.unitIds.length > 0) throw new Refusal('team.cares-for-units', { count: team.unitIds.length })
    if (await hasPlans(tx, scene.programme.id, team.id)) throw new Refusal('team.has-plans')
    await deleteTeam(tx, scene.programme.id, team.id)
    return {
      value: { id: team.id },
      events: [
        {
          name: 'team.dissolved',
          record: { kind: 'team', id: team.id },
          before: { name: team.name, roundId: round.id },
        },
      ],
    }
  },
})
