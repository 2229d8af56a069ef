import { after, type Occasion, type Occasions, person, text } from '../notices/occasion.ts'

const paths: Pick<Occasion, 'path'> = { path: (event) => `slips/${event.record.id}` }
const told = (event: Parameters<Occasion['path']>[0]) => ({ ...text(event, 'rung'), ...text(event, 'item') })

/** What the clock writes is told by the clock (lib/ladder/telling.ts); these are of what people do. */
export const slipOccasions: Occasions = {
  'slip.proposed': { ...paths, to: () => [{ group: 'leading' }], params: told },
  'slip.issued': {
    ...paths,
    to: (event) => [
      { unit: ['liaison', 'deputy', 'principal'] },
      { group: 'promotion' },
      ...person(event, 'proposedBy'),
    ],
    params: (event) => ({ ...told(event), ...text(event, 'number'), ...text(event, 'replyDueOn') }),
  },
  'slip.refused': {
    ...paths,
    to: (event) => (after(event).proposedBy ? person(event, 'proposedBy') : [{ group: 'supervision' }]),
    params: (event) => ({ ...told(event), ...text(event, 'reason') }),
  },
  'slip.replied': {
    ...paths,
    to: (event) => [{ group: 'supervision' }, ...person(event, 'issuedBy')],
    params: (event) => ({ ...told(event), ...text(event, 'number') }),
  },
  'slip.closed': {
    ...paths,
    to: () => [{ unit: ['liaison', 'principal'] }],
    params: (event) => ({ ...told(event), ...text(event, 'number') }),
  },
}
