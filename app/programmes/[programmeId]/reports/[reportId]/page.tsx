import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listAttachments } from '../../../../../db/queries/attachments.ts'
import { recentHappenings } from '../../../../../db/queries/happenings.ts'
import { findReport } from '../../../../../db/queries/report-pages.ts'
import { page } from '../../../../../lib/access/view.ts'
import { titleOf, unitOf } from '../../../../../lib/assignments/names.ts'
import { keyOf } from '../../../../../lib/i18n/keys.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { stateOf } from '../../../../../lib/reports/report.ts'
import { AttachmentList } from '../../../../frame/attachment-list.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Flash } from '../../../../ui/flash.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { Timeline } from '../../../../ui/timeline.tsx'
import { Compared } from '../compared.tsx'
import { ReviewButtons } from '../review-buttons.tsx'
import { StateBadge } from '../state-badge.tsx'
import { ReportFacts } from './report-facts.tsx'

type Params = { programmeId: string; reportId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('report'))('title') }
}

export default page(
  {
    may: 'unit.see',
    on: (read, { reportId }: Params, { programme, today }) => findReport(read, programme.id, reportId, today),
  },
  async ({ read, subject: report, programme, actor, today, search, can, locale }) => {
    const t = await getTranslations()
    const [files, happened] = await Promise.all([
      listAttachments(read, programme.id, { reportId: report.id }),
      recentHappenings(read, programme.id, { recordKind: 'report', recordId: report.id, limit: 20 }),
    ])
    const state = stateOf(report, today)
    const base = `/programmes/${programme.id}`
    const assignment = `${base}/assignments/${report.assignmentId}`
    const reviewable = state === 'submitted' && can('report.review')
    return (
      <>
        <Said search={search} />
        <PageHead
          above={
            <Breadcrumbs
              label={t('report.way')}
              way={[{ href: assignment, label: titleOf(report, locale) }]}
            />
          }
          title={`${unitOf(report, locale)} · ${t('report.title')}`}
          sub={
            <span className="inline-flex flex-wrap items-center gap-2">
              <StateBadge state={state} />
              <time dateTime={report.submittedOn}>{report.submittedOn}</time>
              {report.provenance === 'illustrative' && <span>{t('report.illustrative')}</span>}
            </span>
          }
          actions={
            state === 'returned' && can('report.submit') && !report.completionAcceptedOn ? (
              <ButtonLink look="primary" href={`${assignment}/report`}>
                {t('report.correct')}
              </ButtonLink>
            ) : undefined
          }
        />
        {state === 'returned' && (
          <Flash tone="seal">
            {t('report.returnedReason')}: {report.returnReason}
          </Flash>
        )}
        {reviewable && (
          <div className="no-print mb-6">
            <Words of={['review', 'completion']}>
              <ReviewButtons
                programmeId={programme.id}
                reportId={report.id}
                version={report.version}
                keys={{ accept: randomUUID(), both: randomUUID(), return: randomUUID() }}
                offersCompletion={offersCompletion(report) && can('completion.accept')}
                keep={`return:${actor.id}:${report.id}`}
              />
            </Words>
          </div>
        )}
        <Section title={t('report.facts.percent')}>
          <Compared report={report} />
        </Section>
        <ReportFacts report={report} state={state} />
        <Section title={t('file.evidence')}>
          <AttachmentList programmeId={programme.id} files={files} none={t('file.none')} />
        </Section>
        {happened.length > 0 && (
          <Section title={t('report.happened')}>
            <Timeline
              moments={happened.map(({ eventId, name, at, on, actor: who }) => ({
                id: String(eventId),
                at,
                when: on,
                what: t.has(keyOf('events', name)) ? t(keyOf('events', name)) : name,
                who,
              }))}
            />
          </Section>
        )}
      </>
    )
  },
)

const offersCompletion = (report: { claimsCompletion: boolean; completionAcceptedOn: string | null }) =>
  report.claimsCompletion && !report.completionAcceptedOn
