import type { TransactionSql } from 'postgres'
import * as schema from '../schema/index.ts'
import { type MadeVisit, planRecords, roundRows, seedRounds } from './campaign-rows.ts'
import { copyRows } from './copy.ts'
import { localVisitRows } from './local-visit-rows.ts'
import { noRecords } from './records.ts'
import { stationRecords } from './station-rows.ts'
import { teamRecords } from './team-rows.ts'
import { programmeId, type Recipe, type SeedUnit } from './world.ts'

/** Rounds with their teams and plans, stations, and the localities' own visits. After the visits they answer for. */
export async function loadCampaignRecords(tx: TransactionSql, units: SeedUnit[], recipe: Recipe) {
  const events = noRecords()
  await copyRows(tx, schema.rounds, roundRows(events))
  for (const round of seedRounds) {
    const records = teamRecords(round, round.teams, units)
    await copyRows(tx, schema.teams, records.teams)
    await copyRows(tx, schema.teamMembers, records.teamMembers)
    await copyRows(tx, schema.teamUnits, records.teamUnits)
  }
  const made = await Promise.all(seedRounds.map((round) => firstVisits(tx, round, units)))
  const { plans, goers } = planRecords(units, made, recipe)
  await copyRows(tx, schema.plannedVisits, plans)
  await copyRows(tx, schema.plannedVisitMembers, goers)
  const stations = stationRecords(events)
  await copyRows(tx, schema.stations, stations.stations)
  await copyRows(tx, schema.stationMembers, stations.members)
  await copyRows(tx, schema.stationNotes, stations.notes)
  await copyRows(tx, schema.localVisits, localVisitRows(units, recipe, events))
  await copyRows(tx, schema.events, events.events, 'new_events')
}

/** The first visit to each unit within a period, in the order of the units. */
async function firstVisits(
  tx: TransactionSql,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  units: readonly SeedUnit[],
): Promise<(MadeVisit | null)[]> {
  const rows = await tx<MadeVisit[]>`
    select distinct on (unit_id) id, unit_id as "unitId", method, visited_on::text as "visitedOn" from visits
    where programme_id = ${programmeId} and visited_on between ${startsOn} and ${endsOn}
    order by unit_id, visited_on, id`
  const first = new Map(rows.map((row) => [row.unitId, row]))
  return units.map(({ id }) => first.get(id) ?? null)
}
