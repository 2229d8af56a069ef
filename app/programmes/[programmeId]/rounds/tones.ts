import type { RoundState } from '../../../../lib/rounds/round.ts'
import type { BadgeTone } from '../../../ui/badge.tsx'

export const stateTones: Record<RoundState, BadgeTone> = { prepared: 'warn', open: 'good', closed: 'plain' }
