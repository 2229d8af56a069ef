import type { ReactNode } from 'react'
import { percent } from './meter.tsx'

/**
 * Reported beside verified: the verified share is solid, the share that is only claimed is hatched, so that
 * the gap is what the eye meets. Shares are 0..1; null where nothing was reported or verified.
 */
export function DoubleBar({
  reported,
  verified,
  reportedText,
  verifiedText,
  gapText,
}: {
  reported: number | null
  verified: number | null
  reportedText: ReactNode
  verifiedText: ReactNode
  gapText?: ReactNode
}) {
  const sure = verified ?? 0
  const claimed = Math.max(0, (reported ?? 0) - sure)
  return (
    <div>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{reportedText}</span>
        <span>{verifiedText}</span>
        {gapText && <span className="font-semibold text-seal">{gapText}</span>}
      </div>
      <div className="bar" aria-hidden="true">
        <i style={percent(sure)} />
        <i className="gap" style={percent(claimed)} />
      </div>
    </div>
  )
}
