import type { NewEvent } from '../access/deed.ts'

/** Connections, catalogue and systems happen on the unit's page of the registry; `unitId` tells a notice the way. */
export const ofUnit = (
  name: string,
  kind: 'connection' | 'catalogue' | 'system',
  id: string,
  unitId: string,
  after: Record<string, unknown>,
  before?: Record<string, unknown>,
): NewEvent => ({
  name: `platform.${name}`,
  record: { kind, id },
  unitId,
  ...(before ? { before } : {}),
  after: { ...after, unitId },
})

export const ofItem = (
  name: string,
  item: { id: string; unitId: string; title: string },
  after: Record<string, unknown>,
  before?: Record<string, unknown>,
): NewEvent => ({
  name: `platform.${name}`,
  record: { kind: 'listItem', id: item.id },
  unitId: item.unitId,
  ...(before ? { before } : {}),
  after: { title: item.title, ...after },
})
