import { getTranslations } from 'next-intl/server'
import { type CalendarDay, listCalendarDays, listCalendarYears } from '../../../db/queries/calendar.ts'
import { page } from '../../../lib/access/view.ts'
import { isKnownYear, knownUntil, workdaysSpanned } from '../../../lib/calendar.ts'
import { Words } from '../../../lib/i18n/words.tsx'
import { PressForm } from '../../frame/press-form.tsx'
import { Said } from '../../frame/said.tsx'
import { Details } from '../../ui/details.tsx'
import { Flash } from '../../ui/flash.tsx'
import { Link } from '../../ui/link.tsx'
import { PageHead, Section } from '../../ui/page-head.tsx'
import { textOf } from '../pages.ts'
import { declareYear } from './actions.ts'
import './calendar.css'
import { ChangeDayForm } from './change-day-form.tsx'
import { ExceptionalTable } from './exceptional-table.tsx'
import { Month } from './month.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('calendar'))('title') }
}

/** The installation's working days, a year at a time; the administrator enters what a new notice says. */
export default page({ may: 'calendar.keep', within: 'house' }, async ({ read, search, today }) => {
  const t = await getTranslations('calendar')
  const year = yearOf(textOf(search, 'year'), Number(today.slice(0, 4)))
  const [days, years] = await Promise.all([listCalendarDays(read, year), listCalendarYears(read)])
  const known = isKnownYear(`${year}-01-01`)
  const declared = years.find((one) => one.year === year)
  const next = Number((knownUntil(today) ?? today).slice(0, 4)) + 1
  return (
    <>
      <Said search={search} />
      <PageHead
        title={`${t('title')} ${year}`}
        sub={t('sub')}
        actions={
          <nav aria-label={t('year')} className="flex gap-4">
            <Link href={`/admin/calendar?year=${year - 1}`}>
              ← {t('earlier', { year: String(year - 1) })}
            </Link>
            <Link href={`/admin/calendar?year=${year + 1}`}>{t('later', { year: String(year + 1) })} →</Link>
          </nav>
        }
      />
      {!known && <Flash tone="warn">{t('unpublished', { year: String(year) })}</Flash>}
      {known && nearEnd(today, next) && <Flash tone="warn">{t('soon', { year: String(next) })}</Flash>}
      {declared?.declaredOn && (
        <p className="mb-4 text-soft">
          {t('declared', {
            year: String(year),
            person: declared.declaredBy ?? '',
            on: declared.declaredOn,
          })}
        </p>
      )}
      <Year year={year} days={days} />
      <Section
        title={t('exceptional')}
        sub={t('exceptionalSub', {
          rests: days.filter(({ works }) => !works).length,
          works: days.filter(({ works }) => works).length,
          workdays: workdaysSpanned(`${year}-01-01`, `${year}-12-31`),
        })}
      >
        <Details summary={t('change')} open={!known}>
          <Words of={['calendar']}>
            <ChangeDayForm />
          </Words>
        </Details>
        <ExceptionalTable days={days} />
        {!known && (
          <div className="mt-4">
            <p className="mb-2 text-soft">{t('declareText')}</p>
            <PressForm action={declareYear} hidden={{ year }} label={t('declare', { year: String(year) })} />
          </div>
        )}
      </Section>
    </>
  )
})

function Year({ year, days }: { year: number; days: CalendarDay[] }) {
  const named = new Map(days.map((one) => [one.day, one]))
  return (
    <div className="cal-year">
      {Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}-01`).map((first) => (
        <Month key={first} first={first} named={named} />
      ))}
    </div>
  )
}

const yearOf = (text: string, now: number): number => {
  const year = Number(text)
  return Number.isInteger(year) && year >= 1990 && year <= 2200 ? year : now
}

/** From October on the next year's deadlines are being set. */
const nearEnd = (today: string, next: number) =>
  next === Number(today.slice(0, 4)) + 1 && today.slice(5, 7) >= '10'
