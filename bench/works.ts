import type { Db } from '../db/open.ts'
import { type Day, earlier } from '../lib/calendar.ts'
import { remeasureUnits } from '../lib/measures/remeasure.ts'
import { modelWith } from '../lib/models/changes.ts'
import { previewModel } from '../lib/models/preview.ts'
import { modelInForce } from '../lib/models/read.ts'
import { readUnitCard } from '../lib/scorecards/read.ts'

/** Where the scoring is measured: one programme, one of its units, and a day of its past. */
export type Place = { programmeId: string; unitId: string; today: Day; past: Day }

const goalUp = { D1: 0.25, D2: 0.15, D3: 0.15, D4: 0.15, D5: 0.15, D6: 0.15 }

async function preview(db: Db, { programmeId, today }: Place, constants: { lateSlope?: number }) {
  const before = await modelInForce(db, programmeId, today)
  const after = modelWith(before.version + 1, { weights: goalUp, constants })
  return previewModel(db, { programmeId, on: today, before, after })
}

/** What scoring does, each alone and whole. */
export const works = {
  /** Other weights: every unit's kept counts weighed anew. */
  weights: (db: Db, place: Place) => preview(db, place, {}),
  /** Other constants: every unit counted anew from its records. */
  constants: (db: Db, place: Place) => preview(db, place, { lateSlope: 0.03 }),
  /** A unit's scorecard as it stood, from its dated records. */
  past: async (db: Db, { programmeId, unitId, past }: Place) => {
    const model = await modelInForce(db, programmeId, past)
    return readUnitCard(db, { programmeId, unitId, on: past, model })
  },
  /** What every write about a unit ends with: its measures anew from its records, and kept. */
  remeasure: (db: Db, { programmeId, unitId, today }: Place) =>
    db.transaction((tx) => remeasureUnits(tx, programmeId, [unitId], today)),
} satisfies Record<string, (db: Db, place: Place) => Promise<unknown>>

export type Work = keyof typeof works

/** The example's past is as long as half its first stage. */
export const pastOf = (today: Day): Day => earlier(today, '2017-10-31')
