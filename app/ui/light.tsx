import type { ReactNode } from 'react'
import { cx } from './cx.ts'

/** See the domain's lights: grey not started, green on plan, yellow at risk, red late, blue closed. */
export type LightColour = 'grey' | 'green' | 'yellow' | 'red' | 'blue'

/** A shape, a word and a colour. `quiet` keeps the word for screen readers and the tooltip only. */
export function Light({
  colour,
  label,
  quiet = false,
  note,
}: {
  colour: LightColour
  label: string
  quiet?: boolean
  note?: ReactNode
}) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap" title={quiet ? label : undefined}>
      <i className={`lt lt-${colour}`} />
      <span className={cx(quiet && 'sr-only')}>{label}</span>
      {note && <span className="text-sm text-soft">{note}</span>}
    </span>
  )
}
