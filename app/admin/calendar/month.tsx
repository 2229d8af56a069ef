import { useTranslations } from 'next-intl'
import type { CalendarDay } from '../../../db/queries/calendar.ts'
import { addDays, type Day, isWorkday, monthEnd, weekdayOf } from '../../../lib/calendar.ts'

/** One month as a table of weeks, Monday first; holidays and make-up days are marked by a word, not by colour alone. */
export function Month({ first, named }: { first: Day; named: ReadonlyMap<Day, CalendarDay> }) {
  const t = useTranslations('calendar')
  return (
    <table className="cal-month">
      <caption>{t('monthName', { month: Number(first.slice(5, 7)) })}</caption>
      <thead>
        <tr>
          {([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => (
            <th key={weekday} scope="col">
              {t(`weekdays.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(first).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, i) =>
              day ? (
                <DayCell key={day} day={day} said={named.get(day)} />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is known by where it stands
                <td key={i} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day, said }: { day: Day; said: CalendarDay | undefined }) {
  const t = useTranslations('calendar')
  const usual = weekdayOf(day) < 6
  const works = isWorkday(day)
  const mark = works === usual ? (said && !works ? 'holiday' : null) : works ? 'makeUp' : 'holiday'
  return (
    <td className={mark ?? (works ? undefined : 'rest')} title={said?.nameZh}>
      {Number(day.slice(8))}
      {mark && <small>{t(`marks.${mark}`)}</small>}
    </td>
  )
}

function weeksOf(first: Day): (Day | null)[][] {
  const last = monthEnd(first)
  const places: (Day | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null)
  for (let day = first; day <= last; day = addDays(day, 1)) places.push(day)
  while (places.length % 7 > 0) places.push(null)
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7))
}
