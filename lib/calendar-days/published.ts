import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { type Day, firstKnownYear, lastKnownYear } from '../calendar.ts'

export type PublishedDay = { day: Day; works: boolean; nameZh: string; nameEn: string }

/** Every holiday and make-up day of the State Council's notices, as the package `chinese-days` carries them. */
export function publishedDays(): PublishedDay[] {
  const { holidays, workdays } = table as { holidays: Record<Day, string>; workdays: Record<Day, string> }
  return [
    ...Object.entries(holidays).map(([day, text]) => named(day, text, false)),
    ...Object.entries(workdays).map(([day, text]) => named(day, text, true)),
  ].sort((a, b) => (a.day < b.day ? -1 : 1))
}

export const publishedYears: readonly number[] = Array.from(
  { length: lastKnownYear - firstKnownYear + 1 },
  (_, i) => firstKnownYear + i,
)

/** "Spring Festival,春节,3": English, Chinese, and how many days the law gives. */
function named(day: Day, text: string, works: boolean): PublishedDay {
  const [nameEn = '', nameZh = nameEn] = text.split(',')
  return works
    ? { day, works, nameZh: `${nameZh}调休上班`, nameEn: `Make-up day for ${nameEn}` }
    : { day, works, nameZh, nameEn }
}
