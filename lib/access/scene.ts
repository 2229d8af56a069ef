import type { Day } from '../calendar.ts'
import type { History } from '../models/model.ts'
import type { Actor } from './actor.ts'

/** A programme with its history of models and settings: `modelOn(programme, day)` scores any of its days. */
export type ProgrammeRow = History & {
  id: string
  code: string
  nameZh: string
  nameEn: string
  startsOn: Day
  endsOn: Day
  isExample: boolean
  exampleDay: Day | null
}

/** How a request says who it is: a browser's session, a bearer token, or a calendar's secret address. Both are looked up afresh every time. */
export type Credential = { sessionId: string } | { tokenHash: string } | { feedHash: string }

/** Where an act or a reading takes place: who, in which programme, on which of its days. */
export type Scene = {
  actor: Actor
  /** For the installation's own affairs (people, sign-in) this is `house`. */
  programme: ProgrammeRow
  /** The programme's own today, Asia/Shanghai; the example has its own. */
  today: Day
  now: Date
  /** To be found again in the log and in the event. */
  requestId: string
}
