import type { ReactNode } from 'react'

export type DimensionKey = 'goal' | 'interest' | 'policy' | 'supervision' | 'platform' | 'mechanism'

/** A quiet label; with `dimension`, led by that dimension's own hue. */
export function Tag({ dimension, children }: { dimension?: DimensionKey; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-sm text-soft">
      {dimension && <i className={`swatch k-${dimension}`} />}
      {children}
    </span>
  )
}
