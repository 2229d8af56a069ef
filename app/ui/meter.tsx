import type { CSSProperties, ReactNode } from 'react'
import { cx } from './cx.ts'
import { Link } from './link.tsx'
import type { DimensionKey } from './tag.tsx'

/**
 * A part of a whole: label, numerator / denominator, bar. `value` is 0..1, or null where there is nothing to
 * measure: then only `missing` is shown and no bar pretends to be zero.
 */
export function Meter({
  label,
  value,
  figure,
  missing,
  dimension,
  href,
  hook,
}: {
  label: ReactNode
  value: number | null
  /** The figure beside the label, e.g. 5.9 / 6.53 */
  figure?: ReactNode
  missing?: ReactNode
  dimension?: DimensionKey
  /** Wraps the label in a link to what proves it. */
  href?: string
  /** `data-live` address of the bar's length, in percent. */
  hook?: string
}) {
  return (
    <div className="py-1.5">
      <div className="mb-1 flex items-baseline justify-between gap-4">
        <span>
          {href ? (
            <Link className="link" href={href}>
              {label}
            </Link>
          ) : (
            label
          )}
        </span>
        <span className="whitespace-nowrap text-sm text-soft">{value === null ? missing : figure}</span>
      </div>
      <Bar value={value} dimension={dimension} hook={hook} />
    </div>
  )
}

/** The bare bar, for where the numbers already stand beside it; hidden from screen readers. */
export function Bar({
  value,
  dimension,
  mark,
  hook,
}: {
  value: number | null
  dimension?: DimensionKey
  /** A stroke across the bar at 0..1: where it should be by now. */
  mark?: number
  hook?: string
}) {
  if (value === null) return <div className="border-t border-dotted border-strong" />
  return (
    <div className={cx('bar', dimension && `k-${dimension}`)} aria-hidden="true">
      <i style={percent(value)} data-live-fill={hook} />
      {mark !== undefined && <b style={percent(mark)} />}
    </div>
  )
}

/** The custom property the style sheet reads, 0..100 from a share 0..1. */
export function percent(share: number): CSSProperties {
  return { '--v': Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10 } as CSSProperties
}
