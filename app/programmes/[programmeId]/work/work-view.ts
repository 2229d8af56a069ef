import type { Queryable } from '../../../../db/open.ts'
import type { Subject } from '../../../../lib/access/actor.ts'
import type { Permission } from '../../../../lib/access/permissions.ts'
import type { Scene } from '../../../../lib/access/scene.ts'

/** What the parts of the work page get from its door. */
export type WorkView = Scene & {
  read: Queryable
  locale: string
  can: (permission: Permission, subject?: Subject) => boolean
}

export const baseOf = ({ programme }: WorkView) => `/programmes/${programme.id}`
