import { after, type Occasions, text } from '../notices/occasion.ts'

const path = (event: { record: { id: string } }) => `scorecard/model/${event.record.id}`
const version = (event: Parameters<typeof after>[0]) => ({ version: Number(after(event).version ?? 0) })

export const modelOccasions: Occasions = {
  'model.drafted': { to: () => [{ group: 'leading' }], path, params: version },
  'model.published': {
    to: () => [
      { group: 'promotion' },
      { group: 'technical' },
      { group: 'advisory' },
      { group: 'supervision' },
    ],
    path,
    params: (event) => ({ ...version(event), ...text(event, 'fromOn') }),
  },
}
