import type { PlanRow } from '../../../../../db/queries/plans.ts'
import type { RoundRow, ScopeUnit } from '../../../../../db/queries/rounds.ts'
import type { TeamRow } from '../../../../../db/queries/teams.ts'

/** What the parts of a round's page are drawn from. */
export type About = {
  round: RoundRow
  scope: ScopeUnit[]
  teams: TeamRow[]
  plans: PlanRow[]
  base: string
  locale: string
  mayPlan: boolean
  today: string
}

export const scopeName = (unit: ScopeUnit, locale: string) => (locale === 'en' ? unit.shortEn : unit.shortZh)
