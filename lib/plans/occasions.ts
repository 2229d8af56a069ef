import { type Occasion, type Occasions, people, text } from '../notices/occasion.ts'

const path: Occasion['path'] = (event) => `plans/${event.record.id}`
const plannedOn: Occasion['params'] = (event) => text(event, 'plannedOn')
const toUnit: Occasion = { to: () => [{ unit: ['liaison', 'deputy'] }], path, params: plannedOn }

export const planOccasions: Occasions = {
  'plan.added': toUnit,
  'plan.moved': toUnit,
  'plan.staffed': { to: people, path, params: plannedOn },
  'plan.dropped': {
    to: (event) => [{ unit: ['liaison', 'deputy'] }, ...people(event)],
    path,
    params: plannedOn,
  },
}
