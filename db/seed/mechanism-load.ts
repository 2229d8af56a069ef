import type { TransactionSql } from 'postgres'
import * as schema from '../schema/index.ts'
import { copyRows } from './copy.ts'
import { exemptionRecords, resourceRecords, type SuppliedAssignment } from './exemption-rows.ts'
import type { SeedTask } from './framework.ts'
import { mechanismRecords } from './mechanism-rows.ts'
import type { Recipe, SeedUnit } from './world.ts'

/** Meetings and what came of them, issues, exemptions, and the resources of the assignments. */
export async function loadMechanismRecords(
  tx: TransactionSql,
  units: SeedUnit[],
  tasks: SeedTask[],
  recipe: Recipe,
) {
  const records = mechanismRecords(units, recipe)
  await copyRows(tx, schema.cadences, records.cadences)
  await copyRows(tx, schema.meetings, records.meetings)
  await copyRows(tx, schema.invitations, records.invitations)
  await copyRows(tx, schema.decisions, records.decisions)
  await copyRows(tx, schema.actions, records.actions)
  await copyRows(tx, schema.issues, records.issues)
  await copyRows(tx, schema.issueAnswers, records.answers)
  await copyRows(tx, schema.events, records.events.events, 'new_events')
  const exempted = exemptionRecords(units, recipe)
  await copyRows(tx, schema.exemptions, exempted.exemptions)
  await copyRows(tx, schema.events, exempted.events.events, 'new_events')
  const known = tasks.filter(({ key }) => key !== 'load').map(({ id }) => id)
  const assignments = await tx<SuppliedAssignment[]>`
    select id, unit_id as "unitId", starts_on::text as "startsOn", due_on::text as "dueOn"
    from assignments where key_task_id in ${tx(known)} order by id`
  await copyRows(tx, schema.resources, resourceRecords(units, [...assignments], recipe))
}
