import type { PaperState } from '../../../../lib/papers/paper.ts'
import type { BadgeTone } from '../../../ui/badge.tsx'

export const stateTone: Record<PaperState, BadgeTone> = {
  'in-force': 'good',
  withdrawn: 'seal',
  superseded: 'plain',
}
