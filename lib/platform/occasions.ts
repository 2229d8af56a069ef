import { after, type Occasions, text } from '../notices/occasion.ts'

export const platformOccasions: Occasions = {
  'platform.step-claimed': {
    to: () => [{ group: 'technical' }],
    path: (event) => `platform/${event.record.id}`,
  },
  'platform.step-accepted': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/${event.record.id}`,
  },
  'platform.step-returned': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/${event.record.id}`,
    params: (event) => text(event, 'reason'),
  },
  'platform.inventory-frozen': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/${event.record.id}`,
    params: (event) => ({ inventory: Number(after(event).inventory ?? 0) }),
  },
  'platform.mounted': {
    to: () => [{ group: 'technical' }],
    path: (event) => `platform/${event.record.id}`,
    params: (event) => ({ items: Number(after(event).items ?? 0) }),
  },
  'platform.mount-returned': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/${event.record.id}`,
    params: (event) => text(event, 'reason'),
  },
  'platform.system-judged': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/${String(after(event).unitId)}`,
    params: (event) => text(event, 'title'),
  },
  'platform.item-listed': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/list/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'dueOn') }),
  },
  'platform.item-served': {
    to: () => [{ group: 'technical' }],
    path: (event) => `platform/list/${event.record.id}`,
    params: (event) => text(event, 'title'),
  },
  'platform.item-returned': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/list/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'reason') }),
  },
}
