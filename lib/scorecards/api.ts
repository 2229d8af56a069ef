import type { ProgrammeRow } from '../access/scene.ts'
import type { Day } from '../calendar.ts'
import type { Measured } from '../measures/board.ts'
import { modelOn } from '../models/model.ts'
import { dimensions } from '../scoring/model.ts'

/** A scorecard as programs are given it: nothing rounded, every part with the two numbers it is made of. */
export function givenCard({ card, tallies }: Measured) {
  return {
    modelVersion: card.modelVersion,
    ecc: card.ecc,
    arithmetic: card.arithmetic,
    completeness: card.completeness,
    missing: card.missing,
    balance: card.balance,
    aggregates: card.aggregates,
    dimensions: dimensions.map(({ code, key, axis, aggregate }) => ({
      key,
      axis,
      aggregate,
      ...card.dimensions[code],
    })),
    tallies: Object.fromEntries(tallies.map(({ tally, ...sum }) => [tally, sum])),
  }
}

export function givenProgramme(programme: ProgrammeRow, today: Day) {
  const { id, code, nameZh, nameEn, startsOn, endsOn, isExample } = programme
  const own = programme.exampleDay ?? today
  return {
    id,
    code,
    nameZh,
    nameEn,
    startsOn,
    endsOn,
    isExample,
    modelVersion: modelOn(programme, own).version,
    today: own,
  }
}
