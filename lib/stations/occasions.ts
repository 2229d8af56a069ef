import { type Occasions, people, text } from '../notices/occasion.ts'

export const stationOccasions: Occasions = {
  'station.opened': {
    to: (event) => [{ unit: ['liaison', 'deputy'] }, ...people(event)],
    path: (event) => `stations/${event.record.id}`,
    params: (event) => ({ ...text(event, 'fromOn'), ...text(event, 'untilOn') }),
  },
  'station.ended': {
    to: () => [{ unit: ['liaison', 'deputy'] }],
    path: (event) => `stations/${event.record.id}`,
    params: (event) => text(event, 'endedOn'),
  },
}
