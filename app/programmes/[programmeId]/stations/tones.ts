import type { BadgeTone } from '../../../ui/badge.tsx'

export const stationTones: Record<'ahead' | 'going' | 'over' | 'ended', BadgeTone> = {
  ahead: 'plain',
  going: 'good',
  over: 'warn',
  ended: 'plain',
}
