import type { TransactionSql } from 'postgres'
import type { Sql } from '../open.ts'
import { workPlanIssuedOn } from '../reference/tasks.ts'
import * as schema from '../schema/index.ts'
import { loadCampaignRecords } from './campaign-load.ts'
import { loadCheckRecords } from './check-load.ts'
import { copyRows } from './copy.ts'
import { demoPasswordHash } from './demo-people.ts'
import {
  checkpointRows,
  organisationRows,
  programmeRow,
  seedTasks,
  stageRows,
  taskRows,
  unitRows,
} from './framework.ts'
import { loadInterestRecords } from './interest-load.ts'
import { loadLadderRecords } from './ladder-load.ts'
import { measureExample } from './measure.ts'
import { loadMechanismRecords } from './mechanism-load.ts'
import { loadModels } from './model-rows.ts'
import { moment } from './moments.ts'
import { loadPapers, loadScoredPapers } from './paper-load.ts'
import { peopleAndSeats, personId } from './people.ts'
import { loadPlatformRecords } from './platform-load.ts'
import { loadPolicyRecords } from './policy-load.ts'
import { event, noRecords, type Records } from './records.ts'
import { addUnitRecords } from './unit-records.ts'
import { type Recipe, seedUnits } from './world.ts'

export interface LoadOptions {
  /** 1 is the example; 10 and 100 add plainly named load-test tasks. */
  scale?: number
  seed?: number
  /** Called with a plain line as the work goes on. */
  say?: (line: string) => void
}

/** Two starts at once load the example once. */
const exampleLock = 20_171_130
const defaultSeed = 1131

/** Loads the example programme into an empty database; false when there is a programme already. */
export async function loadExampleIfEmpty(sql: Sql, options: LoadOptions = {}): Promise<boolean> {
  const { scale = 1, seed = defaultSeed, say = () => {} } = options
  const loaded = await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${exampleLock})`
    const [{ count }] = await tx<[{ count: number }]>`select count(*)::int as count from programmes`
    if (count > 0) return false
    await loadExample(tx, { scale, seed }, say)
    return true
  })
  if (loaded) await analyze(sql)
  await measureExample(sql, { scale, say })
  if (loaded) await loadScoredPapers(sql)
  return loaded
}

async function loadExample(tx: TransactionSql, recipe: Recipe, say: (line: string) => void) {
  const units = seedUnits(recipe)
  const tasks = seedTasks(recipe)
  const { people, seats } = peopleAndSeats(units, recipe, await demoPasswordHash())
  await copyRows(tx, schema.organisations, organisationRows)
  await copyRows(tx, schema.people, people)
  await copyRows(tx, schema.programmes, [programmeRow])
  await copyRows(tx, schema.stages, stageRows)
  await copyRows(tx, schema.checkpoints, checkpointRows)
  await copyRows(tx, schema.units, unitRows(units, recipe))
  await copyRows(tx, schema.seats, seats)
  await copyRows(tx, schema.keyTasks, taskRows(tasks))
  await tx`create temp table new_events (like events including defaults) on commit drop`
  await tx`alter table new_events alter column id drop not null`
  await copyRecords(tx, issuing(tasks.map(({ id }) => id)))
  let waiting = noRecords()
  for (const [index, unit] of units.entries()) {
    addUnitRecords(unit, tasks, recipe, waiting)
    if (waiting.events.length < 20_000 && index < units.length - 1) continue
    await copyRecords(tx, waiting)
    waiting = noRecords()
    if (recipe.scale > 1) say(`Loaded ${index + 1} of ${units.length} units`)
  }
  await loadPolicyRecords(tx, units, tasks, recipe)
  await loadInterestRecords(tx, units, recipe)
  await loadPlatformRecords(tx, units, recipe)
  await loadMechanismRecords(tx, units, tasks, recipe)
  await loadModels(tx)
  await loadCheckRecords(tx, units, recipe)
  await loadLadderRecords(tx, units, tasks, recipe)
  await loadPapers(tx)
  await loadCampaignRecords(tx, units, recipe)
  await numberEvents(tx)
}

/** The issuing of the key tasks is the first thing that happened. */
function issuing(taskIds: string[]): Records {
  const records = noRecords()
  const at = moment(workPlanIssuedOn, 10 * 60)
  for (const id of taskIds)
    event(records, 'task.added', workPlanIssuedOn, at, personId('promotion'), null, { kind: 'task', id })
  return records
}

/** Parents before children. */
async function copyRecords(tx: TransactionSql, records: Records) {
  await copyRows(tx, schema.assignments, records.assignments)
  await copyRows(tx, schema.milestones, records.milestones)
  await copyRows(tx, schema.reports, records.reports)
  await copyRows(tx, schema.visits, records.visits)
  await copyRows(tx, schema.visitMembers, records.visitMembers)
  await copyRows(tx, schema.verifications, records.verifications)
  await copyRows(tx, schema.findings, records.findings)
  await copyRows(tx, schema.rectifications, records.rectifications)
  await copyRows(tx, schema.revisits, records.revisits)
  await copyRows(tx, schema.events, records.events, 'new_events')
}

/** Event ids follow time, so that "the latest" is the highest; ties are settled by the record, the same every time. */
async function numberEvents(tx: TransactionSql) {
  await tx`
    insert into events (programme_id, at, "on", name, actor_id, unit_id, record_kind, record_id, before, after)
    select programme_id, at, "on", name, actor_id, unit_id, record_kind, record_id, before, after
    from new_events order by at, record_id, name`
}

async function analyze(sql: Sql) {
  await sql`analyze`
}
