import { getTranslations } from 'next-intl/server'
import type { Progress } from '../../../../lib/assignments/standing.ts'
import { DoubleBar } from '../../../ui/double-bar.tsx'

/** Reported beside verified, for a table's cell. */
export async function ProgressCell({ progress }: { progress: Progress }) {
  const t = await getTranslations('task')
  const { reported, verified } = progress
  if (reported === null || verified === null) return <span className="text-soft">—</span>
  return (
    <div className="min-w-44 text-sm">
      <DoubleBar
        reported={reported / 100}
        verified={verified / 100}
        reportedText={t('reportedShort', { percent: Math.round(reported) })}
        verifiedText={t('verifiedShort', { percent: Math.round(verified) })}
      />
    </div>
  )
}
