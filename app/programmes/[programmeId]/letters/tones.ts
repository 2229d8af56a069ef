import type { LetterState } from '../../../../lib/letters/letter.ts'
import type { BadgeTone } from '../../../ui/badge.tsx'

export const letterTone: Record<LetterState, BadgeTone> = {
  waiting: 'plain',
  overdue: 'seal',
  outdated: 'warn',
  signed: 'good',
  superseded: 'done',
}
