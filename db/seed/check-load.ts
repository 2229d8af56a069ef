import type { TransactionSql } from 'postgres'
import * as schema from '../schema/index.ts'
import { checkRecords, type LastVisit } from './check-rows.ts'
import { commitmentRecords, type Talk } from './commitment-rows.ts'
import { copyRows } from './copy.ts'
import { type Completion, recheckRecords } from './recheck-rows.ts'
import { type GraveAnswer, signOffRecords } from './sign-off-rows.ts'
import type { Recipe, SeedUnit } from './world.ts'

/** What the supervision campaign adds to the visits: self-checks, promises of talks, signatures, re-checks. */
export async function loadCheckRecords(tx: TransactionSql, units: SeedUnit[], recipe: Recipe) {
  const last = await tx<LastVisit[]>`
    select distinct on (unit_id) unit_id as "unitId", id as "visitId", visited_on::text as "visitedOn" from visits
    where method in ('on-site', 'document') order by unit_id, visited_on desc`
  const visits = new Map(last.map((visit) => [visit.unitId, visit]))
  const checks = checkRecords(units, visits, recipe)
  await copyRows(tx, schema.checkLists, checks.lists)
  await copyRows(tx, schema.checkItems, checks.items)
  await copyRows(tx, schema.selfChecks, checks.selfChecks)
  await copyRows(tx, schema.selfCheckAnswers, checks.answers)
  await copyRows(tx, schema.checkResults, checks.results)
  await copyRows(tx, schema.events, checks.events.events, 'new_events')

  const talks = await tx<Talk[]>`
    select id, unit_id as "unitId", visited_on::text as "visitedOn", logged_by as "loggedBy" from visits
    where method = 'talk' order by id`
  const promised = commitmentRecords([...talks])
  await copyRows(tx, schema.actions, promised.actions)
  await copyRows(tx, schema.events, promised.events.events, 'new_events')

  const grave = await tx<GraveAnswer[]>`
    select r.id, r.finding_id as "findingId", r.unit_id as "unitId", r.submitted_on::text as "submittedOn",
      f.raised_by as "raisedBy"
    from rectifications r join findings f on f.programme_id = r.programme_id and f.id = r.finding_id
    where f.severity = 3 and r.accepted_on is null and r.returned_on is null order by r.id`
  const signed = signOffRecords([...grave])
  await copyRows(tx, schema.signOffs, signed.signOffs)
  await copyRows(tx, schema.events, signed.events.events, 'new_events')

  const completions = await tx<Completion[]>`
    select a.id, a.unit_id as "unitId", a.accepted_on::text as "acceptedOn",
      (select v.id from verifications v where v.assignment_id = a.id and v.verified_on >= '2017-11-13'
        order by v.verified_on limit 1) as "verificationId"
    from assignments a where a.accepted_on between '2017-10-01' and '2017-10-31' order by a.id`
  const redrawn = recheckRecords([...completions])
  await copyRows(tx, schema.rechecks, redrawn.rechecks)
  await copyRows(tx, schema.events, redrawn.events.events, 'new_events')
}
