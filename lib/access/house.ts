import { INSTALLATION } from '../../db/schema/events.ts'
import type { Day } from '../calendar.ts'
import type { ProgrammeRow } from './scene.ts'

/** The installation in the place of a programme: owner of people, sign-ins and the events about them. */
export function house(today: Day): ProgrammeRow {
  return {
    id: INSTALLATION,
    code: 'house',
    nameZh: '协同台',
    nameEn: 'Concord',
    startsOn: today,
    endsOn: today,
    isExample: false,
    exampleDay: null,
    versions: [],
    settled: [{ fromOn: today, comparesUnits: false, usesLetters: false, notGovernmentLed: 0 }],
  }
}
