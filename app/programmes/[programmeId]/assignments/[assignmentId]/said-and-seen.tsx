import { getTranslations } from 'next-intl/server'
import type { ReportLine, VerificationLine } from '../../../../../db/queries/assignment-records.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Link } from '../../../../ui/link.tsx'

/** What the unit reported, newest first, each opening its report. */
export async function ReportList({ base, reports }: { base: string; reports: ReportLine[] }) {
  const t = await getTranslations('assignment')
  if (reports.length === 0) return <Empty title={t('noReports')}>{t('noReportsText')}</Empty>
  return (
    <ol>
      {reports.map((report) => (
        <li key={report.id} className="border-b border-rule py-2">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <Link className="link font-semibold" href={`${base}/reports/${report.id}`}>
              <time>{report.submittedOn}</time> <span className="num">{Math.round(report.percent)}%</span>
            </Link>
            <ReportState report={report} />
            <span className="text-sm text-soft">{report.writtenBy}</span>
          </div>
          <p className="line-clamp-2 break-words text-sm">{report.sentence}</p>
          {report.returnedOn && report.returnReason && (
            <p className="text-sm text-seal">{t('returnedWhy', { reason: report.returnReason })}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

async function ReportState({ report }: { report: ReportLine }) {
  const t = await getTranslations('assignment.states')
  if (report.returnedOn) return <Badge tone="seal">{t('returned')}</Badge>
  if (report.acceptedOn) return <Badge tone="good">{t('accepted')}</Badge>
  return <Badge tone="warn">{t(report.claimsCompletion ? 'claimed' : 'awaiting')}</Badge>
}

/** What somebody else found, each with what it rests on. */
export async function VerificationList({
  base,
  verifications,
}: {
  base: string
  verifications: VerificationLine[]
}) {
  const t = await getTranslations('assignment')
  if (verifications.length === 0)
    return <Empty title={t('noVerifications')}>{t('noVerificationsText')}</Empty>
  return (
    <ol>
      {verifications.map((one) => (
        <li key={one.id} className="border-b border-rule py-2">
          <div className="flex flex-wrap items-baseline gap-x-3">
            {one.visitId ? (
              <Link className="link font-semibold" href={`${base}/visits/${one.visitId}`}>
                <time>{one.verifiedOn}</time> <span className="num">{Math.round(one.percent)}%</span>
              </Link>
            ) : (
              <span className="font-semibold">
                <time>{one.verifiedOn}</time> <span className="num">{Math.round(one.percent)}%</span>
              </span>
            )}
            <span className="text-sm text-soft">{one.verifiedBy}</span>
          </div>
          <p className="break-words text-sm">{one.basis}</p>
        </li>
      ))}
    </ol>
  )
}
