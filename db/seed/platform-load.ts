import type { TransactionSql } from 'postgres'
import * as schema from '../schema/index.ts'
import { copyRows } from './copy.ts'
import { addList, addRequests } from './exchange-rows.ts'
import { addPlatformOf, noPlatformRecords } from './platform-rows.ts'
import type { Recipe, SeedUnit } from './world.ts'

/** The platform registry of the example: nothing of any unit is public, so all of it is illustrative. */
export function platformRecords(units: SeedUnit[], recipe: Recipe) {
  const into = noPlatformRecords()
  for (const unit of units) addPlatformOf(unit, recipe, into)
  addList(units, recipe, into)
  addRequests(units, recipe, into)
  return into
}

export async function loadPlatformRecords(tx: TransactionSql, units: SeedUnit[], recipe: Recipe) {
  const records = platformRecords(units, recipe)
  await copyRows(tx, schema.connectionSteps, records.steps)
  await copyRows(tx, schema.legacySystems, records.systems)
  await copyRows(tx, schema.catalogues, records.catalogues)
  await copyRows(tx, schema.catalogueMounts, records.mounts)
  await copyRows(tx, schema.listItems, records.items)
  await copyRows(tx, schema.listItemUsage, records.usage)
  await copyRows(tx, schema.dataRequests, records.requests)
  await copyRows(tx, schema.events, records.events.events, 'new_events')
}
