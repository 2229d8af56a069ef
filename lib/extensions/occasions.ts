import type { Group } from '../access/actor.ts'
import { after, type Occasion, type Occasions, person, text } from '../notices/occasion.ts'

const told = (event: Parameters<Occasion['path']>[0]) => ({
  ...text(event, 'kind'),
  ...text(event, 'title'),
  ...text(event, 'titleEn'),
  ...text(event, 'newDueOn'),
})
const path: Occasion['path'] = (event) => `extensions/${event.record.id}`

export const extensionOccasions: Occasions = {
  'extension.asked': { to: (event) => [{ group: after(event).group as Group }], path, params: told },
  'extension.granted': {
    to: (event) => [{ unit: ['liaison', 'principal'] }, ...person(event, 'askedBy')],
    path,
    params: told,
  },
  'extension.refused': {
    to: (event) => [{ unit: ['liaison', 'principal'] }, ...person(event, 'askedBy')],
    path,
    params: (event) => ({ ...told(event), ...text(event, 'decision') }),
  },
}
