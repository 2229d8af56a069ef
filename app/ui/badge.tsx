import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type BadgeTone = 'plain' | 'good' | 'warn' | 'seal' | 'done' | 'solid'

/** A state in a word, framed. `solid` is for the one thing that must be seen. */
export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={cx('badge', tone !== 'plain' && `badge-${tone}`)}>{children}</span>
}

/** A count in a seal-red dot; draws nothing for 0. `label` says what is counted to a screen reader. */
export function Count({ value, label }: { value: number; label: string }) {
  if (value === 0) return null
  return (
    <span className="count">
      {value > 99 ? '99+' : value}
      <span className="sr-only"> {label}</span>
    </span>
  )
}
