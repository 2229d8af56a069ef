import type { InterestState } from '../../../../lib/interests/interest.ts'
import type { BadgeTone } from '../../../ui/badge.tsx'

export const interestTone: Record<InterestState, BadgeTone> = {
  waiting: 'warn',
  answered: 'seal',
  confirmed: 'good',
  withdrawn: 'plain',
}
