import { after, type Occasions, text } from '../notices/occasion.ts'

export const ladderOccasions: Occasions = {
  'ladder.chased': {
    to: () => [{ unit: ['liaison', 'deputy'] }],
    path: (event) => String(after(event).path),
    params: (event) => ({
      ...text(event, 'kind'),
      ...text(event, 'title'),
      ...text(event, 'titleEn'),
      ...text(event, 'dueOn'),
    }),
  },
}
