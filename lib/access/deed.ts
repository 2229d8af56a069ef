import type { z } from 'zod'
import type { Tx } from '../../db/open.ts'
import type { Day } from '../calendar.ts'
import type { Refusal } from '../refusal.ts'
import type { Subject } from './actor.ts'
import type { Permission } from './permissions.ts'
import type { Scene } from './scene.ts'

/** What happened, to be kept for good. `on` is filled in by the door with the programme's today. */
export type NewEvent = {
  /** noun.past-participle: `report.submitted` */
  name: string
  record: { kind: string; id: string }
  /** The unit whose scores this may move. The door remeasures it. */
  unitId?: string | null
  before?: unknown
  after?: unknown
}

export type Done<Out> = {
  value: Out
  events: NewEvent[]
  /** Measure for this day instead of today: the deed itself moved the day. */
  measuredOn?: Day
}

/** What `do` gets: the open transaction, the locked subject, the parsed form, and where it all takes place. */
export type Work<In, S> = Scene & { tx: Tx; input: In; subject: S }

/**
 * A write, declared: which permission, which form, which record it acts on, what it does. Both faces of the product
 * (server actions and REST) carry out the same deed through the same door.
 */
export type Deed<In, S extends Subject, Out> = {
  /** The permission's sentence is also the deed's name. */
  may: Permission
  form: z.ZodType<In>
  /** `house` for what no programme owns: people, sign-in, one's own account. */
  within?: 'programme' | 'house'
  /** Finds and locks the record through its programme; `null` = there is none (404). */
  on: (tx: Tx, input: In, scene: Scene) => Promise<S | null>
  do: (work: Work<In, S>) => Promise<Done<Out>>
  /**
   * What a refusal itself leaves behind, in a transaction of its own: a request that was stopped counts as one that
   * was spared. Nothing of the refused deed is kept.
   */
  afterRefusal?: (refused: Scene & { tx: Tx; input: In }, refusal: Refusal) => Promise<NewEvent[]>
  /**
   * `all`: every unit is remeasured after it, for the day moved or weights changed. `none`: no score reads what it
   * wrote, though its events are about units.
   */
  remeasures?: 'touched' | 'all' | 'none'
}

export function deed<In, S extends Subject, Out>(declared: Deed<In, S, Out>): Deed<In, S, Out> {
  return declared
}

export type FieldFault = { field: string; name: string; params: Record<string, string | number> }

/** How a deed ended, before it is put into anybody's words. */
export type Ending<Out> =
  | { kind: 'done'; value: Out; eventIds: number[]; repeated: boolean }
  | { kind: 'invalid'; faults: FieldFault[] }
  | { kind: 'refused'; name: string; params: Record<string, string | number>; field?: string }
  | { kind: 'absent' }
  | { kind: 'signed-out' }
