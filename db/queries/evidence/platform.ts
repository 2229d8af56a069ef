import { sql } from 'drizzle-orm'
import type { Day } from '../../../lib/calendar.ts'
import type {
  ConnectionStage,
  Evidence,
  ListItemEvidence,
  RequestEvidence,
} from '../../../lib/scoring/evidence.ts'
import { list, ofUnit } from './rows.ts'

export type PlatformRows = {
  steps: { stage: ConnectionStage; acceptedOn: Day }[] | null
  catalogue: { id: string; inventory: number; frozenOn: Day }[] | null
  mounts: { id: string; on: Day; count: number }[] | null
  items: ListItemEvidence[] | null
  requests: RequestEvidence[] | null
}

/**
 * D5 platform. F1 reads the extranet, on which the exchange platform stands for every unit (paper §2.5); the
 * intranet's steps are shown beside it. What is not accepted by the technical group does not count.
 */
export const platformColumns = sql`
  ${list(
    sql`'stage', r.stage, 'acceptedOn', r.accepted_on`,
    sql`connection_steps r`,
    sql`${ofUnit} and r.network = 'extranet' and r.accepted_on is not null`,
  )} as steps,
  ${list(sql`'id', r.id, 'inventory', r.inventory, 'frozenOn', r.frozen_on`, sql`catalogues r`, ofUnit)} as catalogue,
  ${list(
    sql`'id', r.id, 'on', r.accepted_on, 'count', r.items`,
    sql`catalogue_mounts r`,
    sql`${ofUnit} and r.accepted_on is not null`,
  )} as mounts,
  ${list(
    sql`'id', r.id, 'listedOn', r.listed_on, 'dueOn', r.due_on, 'servedOn', case when r.accepted_on is not null then r.accepted_on end`,
    sql`list_items r`,
    ofUnit,
  )} as items,
  ${list(sql`'id', r.id, 'askedOn', r.asked_on, 'answeredOn', r.answered_on`, sql`data_requests r`, ofUnit)} as requests`

export function platformEvidence(
  rows: PlatformRows,
  unitId: string,
): Pick<Evidence, 'connection' | 'catalogue' | 'listItems' | 'requests'> {
  const catalogue = rows.catalogue?.[0]
  return {
    connection: { id: unitId, stages: rows.steps ?? [], exemptFrom: null },
    catalogue: {
      id: catalogue?.id ?? unitId,
      inventory: catalogue?.inventory ?? null,
      frozenOn: catalogue?.frozenOn ?? null,
      mounted: rows.mounts ?? [],
    },
    listItems: rows.items ?? [],
    requests: rows.requests ?? [],
  }
}
