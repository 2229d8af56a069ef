import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findToReport } from '../../../../../../db/queries/report-pages.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { titleOf, unitOf } from '../../../../../../lib/assignments/names.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { dueAnswered } from '../../../../../../lib/reports/dues.ts'
import { readStart } from '../../../../../../lib/reports/start.ts'
import { Said } from '../../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { Empty } from '../../../../../ui/empty.tsx'
import { Flash } from '../../../../../ui/flash.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { ReportForm } from './report-form.tsx'

type Params = { programmeId: string; assignmentId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('report'))('write') }
}

export default page(
  {
    may: 'report.submit',
    on: (read, { assignmentId }: Params, { programme }) => findToReport(read, programme.id, assignmentId),
  },
  async ({ read, subject: assignment, programme, actor, today, search, locale }) => {
    const t = await getTranslations('report')
    const back = `/programmes/${programme.id}/assignments/${assignment.id}`
    const task = titleOf(assignment, locale)
    const head = (
      <PageHead
        above={<Breadcrumbs label={t('way')} way={[{ href: back, label: task }]} />}
        title={t('write')}
        sub={t('of', { unit: unitOf(assignment, locale), task })}
      />
    )
    if (assignment.acceptedOn)
      return (
        <>
          {head}
          <Empty
            title={t('closed', { on: assignment.acceptedOn })}
            action={<ButtonLink href={back}>{t('backToAssignment')}</ButtonLink>}
          />
        </>
      )
    const { start, last, standing, draft, returned, answered } = await readStart(
      read,
      programme.id,
      assignment.id,
      today,
    )
    const owed = dueAnswered(assignment, answered, today)
    return (
      <>
        <Said search={search} />
        {head}
        {returned && (
          <Flash tone="seal">
            <p>{t('returned', { reason: returned })}</p>
            <p className="text-sm">{t('returnedHint')}</p>
          </Flash>
        )}
        {draft && <Flash>{t('draftOf', { by: draft.by })}</Flash>}
        <p className="mb-4 text-soft">
          {owed ? t('answers', { on: owed, due: assignment.dueOn }) : t('unasked', { due: assignment.dueOn })}{' '}
          {last?.waiting && t('waiting', { on: last.on })}
          {!last && t('first')}
        </p>
        <Words of={['report']}>
          <ReportForm
            // A saved draft draws the form anew, with what is stored.
            key={draft ? `${draft.id}-${draft.version}` : 'new'}
            programmeId={programme.id}
            assignmentId={assignment.id}
            unit={unitOf(assignment, locale)}
            submissionKey={randomUUID()}
            keep={`report:${actor.id}:${assignment.id}`}
            seenReport={standing ?? 'none'}
            start={start}
            last={last}
            targetQuantity={assignment.targetQuantity}
            measure={assignment.measureUnit}
            evidence={assignment.evidenceRequired}
          />
        </Words>
      </>
    )
  },
)
