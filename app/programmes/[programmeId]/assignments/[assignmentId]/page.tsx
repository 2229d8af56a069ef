import { getTranslations } from 'next-intl/server'
import { happeningsOn, reportsOn, verificationsOn } from '../../../../../db/queries/assignment-records.ts'
import { findAssignment } from '../../../../../db/queries/assignments.ts'
import { listMilestones } from '../../../../../db/queries/milestones.ts'
import { page } from '../../../../../lib/access/view.ts'
import { courseOf } from '../../../../../lib/assignments/course.ts'
import { titleOf, unitOf } from '../../../../../lib/assignments/names.ts'
import { isOpen, reportOwed } from '../../../../../lib/assignments/standing.ts'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Picture } from '../../../../ui/charts/picture.tsx'
import { planActual } from '../../../../ui/charts/plan-actual.ts'
import { Flash } from '../../../../ui/flash.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { AskExtension } from '../../extensions/ask-extension.tsx'
import { AcceptCompletion } from '../../reports/accept-completion.tsx'
import { ResourcesOfAssignment } from '../../resources/of-assignment.tsx'
import { LightWhy } from '../light-why.tsx'
import { Facts } from './facts.tsx'
import { Happenings } from './happenings.tsx'
import { Milestones } from './milestones.tsx'
import { ReportedVerified } from './reported-verified.tsx'
import { ReportList, VerificationList } from './said-and-seen.tsx'

type Params = { programmeId: string; assignmentId: string }
type Props = { params: Promise<Params> }

export async function generateMetadata(_: Props) {
  return { title: (await getTranslations('assignment'))('title') }
}

export default page(
  {
    may: 'unit.see',
    on: (read, { assignmentId }: Params, { programme, today }) =>
      findAssignment(read, programme.id, assignmentId, today),
  },
  async ({ read, subject: a, programme, today, search, can, locale }) => {
    const t = await getTranslations()
    const [milestones, reports, verifications, happened] = await Promise.all([
      listMilestones(read, programme.id, a.id),
      reportsOn(read, programme.id, a.id, today),
      verificationsOn(read, programme.id, a.id, today),
      happeningsOn(read, programme.id, a.id),
    ])
    const base = `/programmes/${programme.id}`
    const here = `${base}/assignments/${a.id}`
    const open = isOpen(a, today)
    const owed = reportOwed(a, today)
    const mayReport = open && can('report.submit', a)
    return (
      <>
        <Said search={search} />
        <PageHead
          above={
            <Breadcrumbs
              label={t('assignment.way')}
              way={[
                { href: `${base}/tasks`, label: t('app.nav.tasks') },
                { href: `${base}/tasks/${a.keyTaskId}`, label: titleOf(a, locale) },
              ]}
            />
          }
          title={`${unitOf(a, locale)} · ${titleOf(a, locale)}`}
          sub={<LightWhy standing={a} today={today} />}
          actions={
            <>
              {mayReport && (
                <ButtonLink look="primary" href={`${here}/report`}>
                  {t('assignment.report')}
                </ButtonLink>
              )}
              {open && !a.completedOn && (
                <AskExtension
                  view={{ read, programme, today }}
                  may={can('extension.ask', a)}
                  of={{ kind: 'assignment', recordId: a.id, title: titleOf(a, locale), dueOn: a.dueOn }}
                />
              )}
              {can('completion.accept', a) && a.completedOn && open && (
                <AcceptCompletion programmeId={programme.id} assignmentId={a.id} version={a.version} />
              )}
              {can('assignment.edit', a) && open && (
                <ButtonLink href={`${here}/edit`}>{t('assignment.edit')}</ButtonLink>
              )}
            </>
          }
        />
        {a.returnedReportId && mayReport && (
          <Flash tone="seal">
            {t.rich('assignment.returnedFlash', {
              link: (text) => <a href={`${base}/reports/${a.returnedReportId}`}>{text}</a>,
            })}
          </Flash>
        )}
        {owed && mayReport && !a.returnedReportId && (
          <Flash tone={owed.late ? 'warn' : 'plain'}>
            {t(owed.late ? 'assignment.reportLate' : 'assignment.reportNext', { on: owed.dueOn })}
          </Flash>
        )}
        <div className="grid gap-x-10 lg:grid-cols-2 [&>*]:min-w-0">
          <div>
            <Section title={t('assignment.progress')}>
              <ReportedVerified assignment={a} reports={reports} />
              <Picture
                className="mt-4"
                html={planActual(
                  courseOf(a, reports, verifications, today),
                  {
                    title: t('assignment.course'),
                    day: t('assignment.day'),
                    planned: t('assignment.planned'),
                    reported: t('assignment.reported'),
                    verified: t('assignment.verified'),
                    missing: t('assignment.none'),
                  },
                  { stages: [{ day: today, label: t('app.today') }] },
                )}
              />
            </Section>
            <Section title={t('assignment.facts')}>
              <Facts assignment={a} />
            </Section>
          </div>
          <div>
            <Section title={t('milestone.title')}>
              <Milestones
                // Drawn anew after every change, so that the dialog it was made in closes.
                key={happened[0]?.eventId ?? 0}
                programmeId={programme.id}
                assignment={a}
                milestones={milestones}
                today={today}
                editable={can('milestone.edit', a) && open}
                extend={
                  open && !a.completedOn
                    ? { view: { read, programme, today }, may: can('extension.ask', a) }
                    : null
                }
              />
            </Section>
            <ResourcesOfAssignment
              read={read}
              programmeId={programme.id}
              assignment={a}
              today={today}
              mayRecord={can('resource.record', a)}
            />
            <Section title={t('assignment.reports')} sub={t('assignment.count', { count: reports.length })}>
              <ReportList base={base} reports={reports} />
            </Section>
            <Section
              title={t('assignment.verifications')}
              actions={<a href={`${base}/findings?unit=${a.unitId}`}>{t('assignment.findings')}</a>}
            >
              <VerificationList base={base} verifications={verifications} />
            </Section>
            <Section title={t('assignment.happened')}>
              <Happenings events={happened} />
            </Section>
          </div>
        </div>
      </>
    )
  },
)
