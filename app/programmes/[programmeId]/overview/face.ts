import type { ProgrammeRow } from '../../../../lib/access/scene.ts'
import type { SeenUnits } from '../../../../lib/access/seen.ts'
import type { Day } from '../../../../lib/calendar.ts'
import type { OverviewData } from '../../../../lib/overview/read.ts'
import type { Model } from '../../../../lib/scoring/model.ts'

export type Say = (key: string, values?: Record<string, string | number>) => string

/** What every piece of the overview is drawn from. */
export type Face = OverviewData & {
  programme: ProgrammeRow
  today: Day
  model: Model
  locale: string
  /** Words by their full key: `overview.…`, `score.…`, `unit.…`. */
  t: Say
  /** `/programmes/<id>` */
  base: string
  /** Units whose pages this reader may open. */
  seen: SeenUnits
  /** Whether the list of all units may be read. */
  showsAll: boolean
  /** Whether the programme puts units in order of their scores at all. */
  compares: boolean
}

export const isEnglish = ({ locale }: Pick<Face, 'locale'>) => locale === 'en'

export function nameOf(row: { nameZh: string; nameEn: string }, face: Pick<Face, 'locale'>): string {
  return isEnglish(face) ? row.nameEn : row.nameZh
}

export function shortName(row: { shortZh: string; shortEn: string }, face: Pick<Face, 'locale'>): string {
  return isEnglish(face) ? row.shortEn : row.shortZh
}

export const maySee = ({ seen }: Pick<Face, 'seen'>, unitId: string) =>
  seen === 'all' || seen.includes(unitId)

/** Where a count over units is shown: the list of units, or the own unit's page for those who see no other. */
export function unitsPath(
  { base, showsAll, seen }: Pick<Face, 'base' | 'showsAll' | 'seen'>,
  query: string,
): string {
  if (showsAll) return `${base}/units?${query}`
  return seen !== 'all' && seen[0] ? `${base}/units/${seen[0]}` : `${base}/scorecard`
}
