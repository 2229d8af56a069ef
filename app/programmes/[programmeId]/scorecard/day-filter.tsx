import { getTranslations } from 'next-intl/server'
import type { Day } from '../../../../lib/calendar.ts'
import { DateField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'

/** "As it stood on …": any past day is recomputed from the dated records. */
export async function DayFilter({
  on,
  today,
  first,
  path,
}: {
  on: Day
  today: Day
  first: Day
  path: string
}) {
  const t = await getTranslations('scorecard')
  return (
    <Filters
      label={t('asOf')}
      submit={t('show')}
      clear={t('backToToday')}
      {...(on === today ? {} : { clearHref: path })}
    >
      <DateField name="on" label={t('asOf')} min={first} max={today} defaultValue={on} />
    </Filters>
  )
}
