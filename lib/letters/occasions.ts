import { type Occasions, person, text } from '../notices/occasion.ts'

export const letterOccasions: Occasions = {
  'letter.issued': {
    to: () => [{ unit: ['principal', 'liaison'] }],
    path: (event) => `letters/${event.record.id}`,
    params: (event) => ({ ...text(event, 'number'), ...text(event, 'dueOn') }),
  },
  'letter.signed': {
    to: (event) => [{ unit: ['liaison'] }, ...person(event, 'issuedBy')],
    path: (event) => `letters/${event.record.id}`,
    params: (event) => text(event, 'number'),
  },
  'letter.outdated': {
    to: () => [{ group: 'promotion' }, { unit: ['principal', 'liaison'] }],
    path: (event) => `letters/${event.record.id}`,
    params: (event) => text(event, 'number'),
  },
}
