import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findVerifiable } from '../../../../../../db/queries/verifications.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { gap } from '../../../../../../lib/verifications/verification.ts'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { DoubleBar } from '../../../../../ui/double-bar.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { taskTitle, unitName } from '../../../findings/names.ts'
import { VerificationForm } from './verification-form.tsx'

type Params = { programmeId: string; assignmentId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('verification.form'))('title') }
}

export default page(
  {
    may: 'verification.record',
    on: (read, { assignmentId }: Params, { programme }) => findVerifiable(read, programme.id, assignmentId),
  },
  async ({ subject: assignment, actor, programme, today, locale }) => {
    const t = await getTranslations('verification')
    const { reported, reportedOn, verified, verifiedOn } = assignment
    const points = gap(reported, verified)
    const href = `/programmes/${programme.id}/assignments/${assignment.id}`
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={t('title')}
              way={[{ href, label: `${unitName(assignment, locale)} · ${taskTitle(assignment, locale)}` }]}
            />
          }
          title={t('form.title')}
          sub={t('form.about')}
        />
        <div className="mb-6 max-w-2xl">
          <DoubleBar
            reported={reported === null ? null : reported / 100}
            verified={verified === null ? null : verified / 100}
            reportedText={
              reported === null
                ? t('notReported')
                : t('reportedOn', { percent: `${reported}%`, on: reportedOn ?? '' })
            }
            verifiedText={
              verified === null
                ? t('notVerified')
                : t('verifiedOn', { percent: `${verified}%`, on: verifiedOn ?? '' })
            }
            gapText={points !== null && points > 0 ? t('gap', { points: String(points) }) : undefined}
          />
        </div>
        <Words of={['verification']}>
          <VerificationForm
            programmeId={programme.id}
            assignmentId={assignment.id}
            submissionKey={randomUUID()}
            keep={`autosave:${actor.id}:verification:${assignment.id}`}
            today={today}
            firstDay={programme.startsOn}
          />
        </Words>
      </>
    )
  },
)
