import { getTranslations } from 'next-intl/server'
import type { ReportShown } from '../../../../db/queries/report-pages.ts'
import { DoubleBar } from '../../../ui/double-bar.tsx'

/** Before, now, and what was verified, side by side: the gap is what the eye meets. */
export async function Compared({ report }: { report: ReportShown }) {
  const t = await getTranslations('report')
  const { percent, previousPercent, verifiedPercent, verifiedOn } = report
  const gap = verifiedPercent === null ? 0 : Math.round((percent - verifiedPercent) * 10) / 10
  return (
    <div className="max-w-xl">
      <p className="num mb-2 text-xl">
        {previousPercent === null
          ? t('firstOne', { after: percent })
          : t('change', { before: previousPercent, after: percent })}
      </p>
      <DoubleBar
        reported={percent / 100}
        verified={verifiedPercent === null ? null : verifiedPercent / 100}
        reportedText={t('reportedAt', { percent })}
        verifiedText={
          verifiedPercent === null
            ? t('notVerified')
            : t('verifiedAt', { percent: verifiedPercent, on: verifiedOn ?? '' })
        }
        gapText={gap > 0 ? t('gap', { points: gap }) : undefined}
      />
    </div>
  )
}
