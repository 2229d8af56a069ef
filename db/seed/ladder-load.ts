import type { TransactionSql } from 'postgres'
import * as schema from '../schema/index.ts'
import { copyRows } from './copy.ts'
import type { SeedTask } from './framework.ts'
import { type Extended, extensionRecords, ladderRow } from './ladder-rows.ts'
import { exampleDay, type Recipe, type SeedUnit } from './world.ts'

/** The ladder's steps, and the extensions behind due days that moved; some refused, some waiting. */
export async function loadLadderRecords(
  tx: TransactionSql,
  units: SeedUnit[],
  tasks: SeedTask[],
  recipe: Recipe,
) {
  await copyRows(tx, schema.ladders, [ladderRow])
  const known = tasks.filter(({ key }) => key !== 'load').map(({ id }) => id)
  const quiet = units.filter(({ slug }) => slug === 'zhejiang' || slug === 'guangdong').map(({ id }) => id)
  const assignments = await tx<(Extended & { open: boolean })[]>`
    select 'assignment' as kind, a.id, a.unit_id as "unitId", t.title, coalesce(t.title_en, t.title) as "titleEn",
      a.first_due_on::text as "firstDueOn", a.due_on::text as "dueOn", a.completed_on is null as open
    from assignments a join key_tasks t on t.programme_id = a.programme_id and t.id = a.key_task_id
    where a.key_task_id in ${tx(known)} order by a.id`
  const findings = await tx<Extended[]>`
    select 'finding' as kind, f.id, f.unit_id as "unitId", left(f.description, 200) as title,
      left(f.description, 200) as "titleEn", f.due_on::text as "firstDueOn", f.due_on::text as "dueOn"
    from findings f where f.closed_on is null and f.due_on > ${exampleDay} and f.unit_id not in ${tx(quiet)}
      and not exists (select from rectifications r where r.programme_id = f.programme_id and r.finding_id = f.id)
    order by f.due_on, f.id limit 1`
  const asked = assignments.filter(({ open, unitId }) => open && !quiet.includes(unitId))
  const steady = asked.filter(({ dueOn, firstDueOn }) => dueOn === firstDueOn)
  const due = (day: string) => steady.filter(({ dueOn }) => dueOn === day)
  const ahead = steady.filter(({ dueOn }) => dueOn > exampleDay)
  const { extensions, events } = extensionRecords(
    units,
    {
      moved: assignments.filter(({ dueOn, firstDueOn }) => dueOn !== firstDueOn),
      kept: [...due('2017-11-24'), ...due('2017-11-15')].slice(0, 2),
      waiting: [...ahead.slice(0, 2), ...findings],
    },
    recipe,
  )
  await copyRows(tx, schema.extensions, extensions)
  await copyRows(tx, schema.events, events.events, 'new_events')
}
