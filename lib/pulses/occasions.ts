import { type Occasions, people, text } from '../notices/occasion.ts'

export const pulseOccasions: Occasions = {
  'pulse.opened': {
    to: people,
    path: (event) => `pulse/${event.record.id}`,
    params: (event) => text(event, 'closesOn'),
  },
  'pulse.reminded': {
    to: people,
    path: (event) => `pulse/${event.record.id}`,
    params: (event) => text(event, 'closesOn'),
  },
}
