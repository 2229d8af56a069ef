import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../../db/open.ts'
import { type Attachment, listAttachmentsOfReports } from '../../../../db/queries/attachments.ts'
import type { ReportShown } from '../../../../db/queries/report-pages.ts'
import { titleOf, unitOf } from '../../../../lib/assignments/names.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { AttachmentList } from '../../../frame/attachment-list.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Link } from '../../../ui/link.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { Compared } from '../reports/compared.tsx'
import { ReviewButtons } from '../reports/review-buttons.tsx'
import { FocusNext } from './focus-next.tsx'

type Props = {
  read: Queryable
  programmeId: string
  personId: string
  reports: ReportShown[]
  /** The filter, to come back to after a decision. */
  queue: string
  locale: string
}

/** What waits, one report under another; each is a row of the keyboard. */
export async function QueueList({ read, programmeId, personId, reports, queue, locale }: Props) {
  const files = await listAttachmentsOfReports(
    read,
    programmeId,
    reports.map(({ id }) => id),
  )
  return (
    <Words of={['review', 'completion']}>
      <ol className="border-t border-rule">
        {reports.map((report) => (
          <li
            key={report.id}
            data-row={report.id}
            tabIndex={-1}
            className="queue-row grid gap-x-8 gap-y-3 border-b border-rule py-4 lg:grid-cols-[minmax(0,1fr)_22rem]"
          >
            <Waiting
              report={report}
              programmeId={programmeId}
              files={files.get(report.id) ?? []}
              locale={locale}
            />
            <div>
              <Compared report={report} />
              <div className="mt-4">
                <ReviewButtons
                  programmeId={programmeId}
                  reportId={report.id}
                  version={report.version}
                  keys={{ accept: randomUUID(), both: randomUUID(), return: randomUUID() }}
                  offersCompletion={report.claimsCompletion && !report.completionAcceptedOn}
                  queue={queue}
                  keep={`return:${personId}:${report.id}`}
                />
              </div>
            </div>
          </li>
        ))}
      </ol>
      <RowKeys keys={['a', 'r']} />
      <FocusNext ids={reports.map(({ id }) => id)} />
    </Words>
  )
}

type WaitingProps = { report: ReportShown; programmeId: string; files: Attachment[]; locale: string }

/** What the unit said, shortest first: the sentence, what is in its way, its evidence. */
async function Waiting({ report, programmeId, files, locale }: WaitingProps) {
  const t = await getTranslations()
  const said = [
    { term: t('report.problems'), text: report.problems },
    { term: t('report.nextStep'), text: report.nextStep },
    { term: t('report.helpNeeded'), text: report.helpNeeded },
  ].filter(({ text }) => text !== '')
  return (
    <div className="min-w-0">
      <h2 className="text-base">
        <Link href={`/programmes/${programmeId}/reports/${report.id}`} data-open="">
          {unitOf(report, locale)} · {titleOf(report, locale)}
        </Link>
      </h2>
      <p className="mb-2 flex flex-wrap items-center gap-x-3 text-sm text-soft">
        <time dateTime={report.submittedOn}>{report.submittedOn}</time>
        <span>{report.writtenByName}</span>
        {report.claimsCompletion && <Badge tone="seal">{t('review.claims')}</Badge>}
      </p>
      <p className="max-w-prose whitespace-pre-wrap break-words">{report.sentence}</p>
      {said.map(({ term, text }) => (
        <p key={term} className="mt-1 max-w-prose break-words text-sm">
          <span className="text-soft">{term}:</span> {text}
        </p>
      ))}
      {files.length > 0 && (
        <div className="mt-2 text-sm">
          <AttachmentList programmeId={programmeId} files={files} />
        </div>
      )}
    </div>
  )
}
