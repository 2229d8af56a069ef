import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findMeeting } from '../../../../../../db/queries/meetings.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { MinutesForm } from './minutes-form.tsx'

type Params = { programmeId: string; meetingId: string }

export async function generateMetadata(_: { params: Promise<Params> }) {
  return { title: (await getTranslations('meeting'))('minutesForm.title') }
}

export default page(
  {
    may: 'meeting.hold',
    on: (read, { meetingId }: Params, { programme }) => findMeeting(read, programme.id, meetingId, 'all'),
  },
  async ({ subject: meeting, programme, actor }) => {
    const t = await getTranslations('meeting')
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
          title={t('minutesForm.title')}
          sub={t('minutesForm.text')}
        />
        <Words of={['meeting']}>
          <MinutesForm
            hidden={{
              programmeId: programme.id,
              meetingId: meeting.id,
              version: meeting.version,
              submissionKey: randomUUID(),
            }}
            keep={`${actor.id}:minutes:${meeting.id}`}
            start={{ minutes: meeting.minutes, pending: meeting.pending }}
            back={here}
          />
        </Words>
      </>
    )
  },
)
