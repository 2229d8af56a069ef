import type { z } from 'zod'
import type { Queryable } from '../../db/open.ts'
import { countListItems, listListItems } from '../../db/queries/list-items.ts'
import { listPlatform } from '../../db/queries/platform.ts'
import { countSystems, listSystems } from '../../db/queries/systems.ts'
import { findUnit } from '../../db/queries/units.ts'
import type { Scene } from '../access/scene.ts'
import { seenUnits } from '../access/seen.ts'
import type { connectionsQuery, listItemsQuery, systemsQuery } from './form.ts'
import { itemState } from './platform.ts'

export const perPage = 50
type View = Pick<Scene, 'actor' | 'programme' | 'today'> & { read: Queryable }

/** Of one unit, which must be there and seen; or of all the caller may see. */
export async function ofUnitAsked(read: Queryable, programmeId: string, unit: string | undefined) {
  if (!unit) return {}
  const found = await findUnit(read, programmeId, unit)
  return found && { unitId: found.id }
}

/** Each unit's stage on both networks, its catalogue, and what waits for the technical group. */
export async function givenConnections(
  { read, programme, today, ...scene }: View,
  query: z.output<typeof connectionsQuery>,
) {
  const rows = await listPlatform(read, programme.id, today, query.unit ? [query.unit] : seenUnits(scene))
  return {
    on: today,
    total: rows.length,
    connections: rows.map((row) => ({
      unit: { id: row.unitId, name: row.unitZh },
      extranet: { stage: row.extranet, waiting: row.extranetWaiting },
      intranet: { stage: row.intranet, waiting: row.intranetWaiting },
      catalogue: { inventory: row.inventory, mounted: row.mounted, batchesWaiting: row.mountsWaiting },
    })),
  }
}

export async function givenListItems(
  { read, programme, today, ...scene }: View,
  query: z.output<typeof listItemsQuery>,
) {
  const { unit: unitId, state, page } = query
  const which = { seen: seenUnits(scene), unitId }
  const [rows, counts] = await Promise.all([
    listListItems(
      read,
      programme.id,
      today,
      { ...which, state },
      { from: (page - 1) * perPage, size: perPage },
    ),
    countListItems(read, programme.id, today, which),
  ])
  return {
    on: today,
    page,
    perPage,
    total: state ? counts[state] : counts.items,
    dataElements: counts.elements,
    items: rows.map(({ unitZh, unitEn: _, ...row }) => ({
      ...row,
      unitName: unitZh,
      state: itemState(row, today),
    })),
  }
}

export async function givenSystems(
  { read, programme, today, ...scene }: View,
  query: z.output<typeof systemsQuery>,
) {
  const { unit: unitId, state, page } = query
  const which = { seen: seenUnits(scene), unitId }
  const [rows, counts] = await Promise.all([
    listSystems(read, programme.id, { ...which, state }, { from: (page - 1) * perPage, size: perPage }),
    countSystems(read, programme.id, which),
  ])
  return {
    on: today,
    page,
    perPage,
    total: counts[state ?? 'found'],
    counts,
    systems: rows.map(({ unitZh, unitEn: _, recordedBy: __, ...row }) => ({ ...row, unitName: unitZh })),
  }
}
