import { type Occasion, type Occasions, text } from '../notices/occasion.ts'

/** Whoever it is addressed to: the leader answers for it, the liaison carries it out. */
const occasion: Occasion = {
  to: () => [{ unit: ['principal', 'liaison'] }],
  path: (event) => `papers/${event.record.id}`,
  params: (event) => ({ ...text(event, 'number'), ...text(event, 'title') }),
}

export const paperOccasions: Occasions = {
  'paper.issued': occasion,
  'paper.addressed': occasion,
  'paper.withdrawn': { ...occasion, params: (event) => text(event, 'number') },
  'paper.recalled': { ...occasion, params: (event) => text(event, 'number') },
}
