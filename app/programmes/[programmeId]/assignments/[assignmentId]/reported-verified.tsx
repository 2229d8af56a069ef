import { getTranslations } from 'next-intl/server'
import type { ReportLine } from '../../../../../db/queries/assignment-records.ts'
import type { AssignmentWhole } from '../../../../../db/queries/assignments.ts'
import { DoubleBar } from '../../../../ui/double-bar.tsx'

type Props = { assignment: AssignmentWhole; reports: readonly ReportLine[] }

/** What the unit says beside what somebody else has seen; the gap is the story. */
export async function ReportedVerified({ assignment, reports }: Props) {
  const t = await getTranslations('assignment')
  const { acceptedOn, reportedPercent, reportedOn, verifiedPercent, verifiedOn } = assignment
  const reported = acceptedOn ? 100 : reportedPercent
  const previous = reports.filter(({ returnedOn }) => !returnedOn)[1]
  const gap = reported !== null && verifiedPercent !== null ? Math.round(reported - verifiedPercent) : 0
  return (
    <>
      <DoubleBar
        reported={reported === null ? null : reported / 100}
        verified={verifiedPercent === null ? null : verifiedPercent / 100}
        reportedText={
          reported === null
            ? t('notReported')
            : acceptedOn
              ? t('acceptedAs', { on: acceptedOn })
              : t('reportedAs', { percent: Math.round(reported), on: reportedOn ?? '' })
        }
        verifiedText={
          verifiedPercent === null
            ? t('notVerified')
            : t('verifiedAs', { percent: Math.round(verifiedPercent), on: verifiedOn ?? '' })
        }
        gapText={gap > 0 ? t('gap', { points: gap }) : undefined}
      />
      {previous && (
        <p className="mt-1 text-sm text-soft">
          {t('before', { percent: Math.round(previous.percent), on: previous.submittedOn })}
        </p>
      )}
    </>
  )
}
