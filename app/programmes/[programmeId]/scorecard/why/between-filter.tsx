import { getTranslations } from 'next-intl/server'
import type { Day } from '../../../../../lib/calendar.ts'
import { DateField } from '../../../../ui/field.tsx'
import { Filters } from '../../../../ui/filters.tsx'

/** The two days that are compared. */
export async function BetweenFilter({
  from,
  to,
  first,
  today,
}: {
  from: Day
  to: Day
  first: Day
  today: Day
}) {
  const t = await getTranslations('why')
  return (
    <Filters label={t('days')} submit={t('show')}>
      <DateField name="from" label={t('from')} min={first} max={today} defaultValue={from} />
      <DateField name="to" label={t('to')} min={first} max={today} defaultValue={to} />
    </Filters>
  )
}
