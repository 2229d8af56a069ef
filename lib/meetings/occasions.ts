import { type Occasions, text } from '../notices/occasion.ts'

export const meetingOccasions: Occasions = {
  'meeting.invited': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `meetings/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'heldOn') }),
  },
  'meeting.called-off': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `meetings/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'heldOn') }),
  },
}
