'use server'

import { action } from '../../../lib/access/action.ts'
import { changeDayDeed, declareYearDeed } from '../../../lib/calendar-days/deeds.ts'

export const changeDay = action(
  changeDayDeed,
  ({ day }) => `/admin/calendar?year=${day.slice(0, 4)}&said=calendar.day-changed`,
)
export const declareYear = action(
  declareYearDeed,
  ({ year }) => `/admin/calendar?year=${year}&said=calendar.year-declared`,
)
