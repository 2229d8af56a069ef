import type { Route } from '../../../../../lib/openapi/document.ts'
import * as calendar from '../../calendar/route.ts'
import * as years from '../../calendar/years/route.ts'

export const calendarRoutes: readonly Route[] = [
  {
    path: '/api/v1/calendar',
    tag: 'calendar',
    summary: 'The statutory holidays and make-up days of a year; entering a change (system administrator).',
    get: calendar.GET,
    post: calendar.POST,
  },
  {
    path: '/api/v1/calendar/years',
    tag: 'calendar',
    summary: 'Declares a year’s holidays complete (system administrator).',
    post: years.POST,
  },
]
