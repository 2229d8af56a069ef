import type { Queryable } from '../../db/open.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import type { Day } from '../calendar.ts'
import type { Model } from '../scoring/model.ts'
import { type History, modelOn } from './model.ts'

/** A programme's models and settings, read afresh: inside a deed that publishes, with what it has just published. */
export async function readHistory(db: Queryable, programmeId: string): Promise<History> {
  const programme = await findProgramme(db, programmeId)
  if (!programme) throw new Error(`No programme ${programmeId}`)
  return programme
}

/** The model a programme's day is scored by. */
export async function modelInForce(db: Queryable, programmeId: string, on: Day): Promise<Model> {
  return modelOn(await readHistory(db, programmeId), on)
}
