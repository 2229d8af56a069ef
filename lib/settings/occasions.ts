import { after, type Occasions } from '../notices/occasion.ts'

/** How units are compared and scored concerns everybody who leads or supervises. */
export const settingsOccasions: Occasions = {
  'settings.changed': {
    to: () => [{ group: 'leading' }, { group: 'supervision' }, { group: 'technical' }, { group: 'advisory' }],
    path: () => 'settings',
    params: (event) => ({ reason: String(after(event).reason ?? '') }),
  },
}
