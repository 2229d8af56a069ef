import { sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Network, Stage } from '../../lib/platform/platform.ts'
import type { Queryable } from '../open.ts'
import { ofUnits } from './policies.ts'

/** A unit's line of the registry: where it stands on both networks, its catalogue, and what waits. */
export type PlatformRow = {
  unitId: string
  unitZh: string
  unitEn: string
  unitKind: string
  extranet: Stage | null
  extranetWaiting: Stage | null
  intranet: Stage | null
  intranetWaiting: Stage | null
  inventory: number | null
  mounted: number
  /** Batches that wait to be accepted. */
  mountsWaiting: number
  /** Items of the list whose day has come, and how many of them are accepted. */
  due: number
  accepted: number
}

const ofUnit = sql`x.programme_id = u.programme_id and x.unit_id = u.id`
const order = sql`array_position(array['network', 'joint', 'production'], x.stage)`
const reached = (network: Network) => sql`(select x.stage from connection_steps x where ${ofUnit}
  and x.network = ${network} and x.accepted_on is not null order by ${order} desc limit 1)`
const waiting = (network: Network) => sql`(select x.stage from connection_steps x where ${ofUnit}
  and x.network = ${network} and x.accepted_on is null limit 1)`

/** Every unit the reader may see, in the programme's order. */
export async function listPlatform(
  db: Queryable,
  programmeId: string,
  today: Day,
  seen: SeenUnits,
): Promise<PlatformRow[]> {
  return db.execute<PlatformRow>(sql`
    select u.id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", o.kind::text as "unitKind",
      ${reached('extranet')} as extranet, ${waiting('extranet')} as "extranetWaiting",
      ${reached('intranet')} as intranet, ${waiting('intranet')} as "intranetWaiting",
      (select x.inventory from catalogues x where ${ofUnit}) as inventory,
      (select coalesce(sum(x.items), 0)::int from catalogue_mounts x where ${ofUnit}
        and x.accepted_on is not null) as mounted,
      (select count(*)::int from catalogue_mounts x where ${ofUnit} and x.accepted_on is null) as "mountsWaiting",
      (select count(*)::int from list_items x where ${ofUnit}
        and (x.due_on <= ${today} or x.accepted_on is not null)) as due,
      (select count(*)::int from list_items x where ${ofUnit} and x.accepted_on is not null) as accepted
    from units u join organisations o on o.id = u.organisation_id
    where u.programme_id = ${programmeId} and u.joined_on <= ${today}
      and (u.left_on is null or u.left_on > ${today}) and ${ofUnits(sql`u.id`, seen)}
    order by u.position, u.id`)
}

export type Returned = { name: string; on: Day; after: Record<string, string | number> }

/** What the technical group returned to a unit, the latest first, with its reasons. */
export async function returnedTo(db: Queryable, programmeId: string, unitId: string): Promise<Returned[]> {
  return db.execute<Returned>(sql`
    select e.name, e."on"::text as "on", e.after from events e
    where e.programme_id = ${programmeId} and e.unit_id = ${unitId}
      and e.name in ('platform.step-returned', 'platform.mount-returned', 'platform.item-returned')
    order by e.id desc limit 10`)
}
