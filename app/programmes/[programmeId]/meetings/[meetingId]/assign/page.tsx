import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { decisionsOf, findMeeting } from '../../../../../../db/queries/meetings.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { addWorkdays } from '../../../../../../lib/calendar.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { unitChoices } from '../../../policies/clause-choices.ts'
import { AssignForm } from './assign-form.tsx'

type Params = { programmeId: string; meetingId: string }

export async function generateMetadata(_: { params: Promise<Params> }) {
  return { title: (await getTranslations('meeting'))('assign.title') }
}

/** Working days an action is usually given. */
const usualWorkdays = 10

export default page(
  {
    may: 'meeting.hold',
    on: (read, { meetingId }: Params, { programme }) => findMeeting(read, programme.id, meetingId, 'all'),
  },
  async ({ read, subject: meeting, programme, actor, today, locale, search }) => {
    const t = await getTranslations('meeting')
    const decisions = await decisionsOf(read, programme.id, meeting.id)
    const decision = decisions.find(({ id }) => id === search.decision)
    if (!decision) notFound()
    const list = `/programmes/${programme.id}/meetings`
    const here = `${list}/${meeting.id}`
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={t('page.way')}
              way={[
                { href: list, label: t('title') },
                { href: here, label: meeting.title },
              ]}
            />
          }
          title={t('assign.title')}
          sub={t('assign.of', { wording: decision.wording })}
        />
        <Words of={['meeting', 'task']}>
          <AssignForm
            hidden={{ programmeId: programme.id, decisionId: decision.id, submissionKey: randomUUID() }}
            keep={`${actor.id}:assign:${decision.id}`}
            units={await unitChoices(read, programme.id, today, locale)}
            text={decision.wording.slice(0, 1000)}
            dueOn={addWorkdays(today, usualWorkdays)}
            today={today}
            back={here}
          />
        </Words>
      </>
    )
  },
)
