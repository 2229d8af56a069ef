import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type Tone = 'good' | 'warn' | 'seal' | 'plain'

/** A message about what has just happened; announced politely, or at once when it is a refusal (`seal`). */
export function Flash({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div
      role={tone === 'seal' ? 'alert' : 'status'}
      className={cx('flash mb-4', tone !== 'plain' && `flash-${tone}`)}
    >
      {children}
    </div>
  )
}
