import type { Seat } from './actor.ts'

/** Where a person starts in a programme: whoever answers for a unit, or reviews, at the work that waits for them. */
export function homeOf(seats: readonly Seat[]): '' | '/work' {
  const works = seats.some(
    (seat) => seat.unitId !== null || seat.group === 'promotion' || seat.group === 'supervision',
  )
  return works ? '/work' : ''
}
