import type { TransactionSql } from 'postgres'
import { letterSeries } from '../../lib/letters/letter.ts'
import * as schema from '../schema/index.ts'
import { copyRows } from './copy.ts'
import type { SeedTask } from './framework.ts'
import { type CommittedAssignment, letterRecords } from './letter-rows.ts'
import { policyRecords } from './policy-rows.ts'
import { programmeId, type Recipe, type SeedUnit } from './world.ts'

/** Documents, receipts, local plans and letters, after the assignments the letters commit to. */
export async function loadPolicyRecords(
  tx: TransactionSql,
  units: SeedUnit[],
  tasks: SeedTask[],
  recipe: Recipe,
) {
  const records = policyRecords(units, tasks, recipe)
  await copyRows(tx, schema.policies, records.policies)
  await copyRows(tx, schema.clauses, records.clauses)
  await copyRows(tx, schema.clauseTasks, records.clauseTasks)
  await copyRows(tx, schema.clauseUnits, records.clauseUnits)
  await copyRows(tx, schema.receipts, records.receipts)
  await copyRows(tx, schema.localPlans, records.localPlans)
  await copyRows(tx, schema.events, records.events.events, 'new_events')
  const known = tasks.filter(({ key }) => key !== 'load').map(({ id }) => id)
  const assignments = await tx<CommittedAssignment[]>`
    select id, unit_id as "unitId", key_task_id as "keyTaskId", target, due_on::text as "dueOn",
      first_due_on::text as "firstDueOn", accepted_on::text as "acceptedOn"
    from assignments where key_task_id in ${tx(known)} order by unit_id, due_on, id`
  const letters = letterRecords(units, tasks, [...assignments], recipe)
  await copyRows(tx, schema.letters, letters.letters)
  const last = letters.letters.length
  if (last > 0) await copyRows(tx, schema.serials, [{ programmeId, series: letterSeries, year: 2017, last }])
  await copyRows(tx, schema.events, letters.events.events, 'new_events')
}
