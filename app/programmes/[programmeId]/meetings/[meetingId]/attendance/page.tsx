import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findMeeting, invitationsOf } from '../../../../../../db/queries/meetings.ts'
import { unitPosts } from '../../../../../../lib/access/actor.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { unitName } from '../../../findings/names.ts'
import { AttendanceForm } from './attendance-form.tsx'

type Params = { programmeId: string; meetingId: string }

export async function generateMetadata(_: { params: Promise<Params> }) {
  return { title: (await getTranslations('meeting'))('attendance.title') }
}

export default page(
  {
    may: 'meeting.hold',
    on: (read, { meetingId }: Params, { programme }) => findMeeting(read, programme.id, meetingId, 'all'),
  },
  async ({ read, subject: meeting, programme, actor, locale }) => {
    const t = await getTranslations('meeting')
    const list = `/programmes/${programme.id}/meetings`
    const here = `${list}/${meeting.id}`
    const invited = await invitationsOf(read, programme.id, meeting.id, 'all')
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
          title={t('attendance.title')}
          sub={t('attendance.text')}
        />
        <Words of={['meeting']}>
          <AttendanceForm
            hidden={{
              programmeId: programme.id,
              meetingId: meeting.id,
              version: meeting.version,
              submissionKey: randomUUID(),
            }}
            keep={`${actor.id}:attendance:${meeting.id}`}
            rows={invited.map((row) => ({
              id: row.id,
              unit: unitName(row, locale),
              asked: t(`posts.${row.requiredPost}`),
              came: row.recordedOn ? (row.attendedPost ?? 'absent') : row.requiredPost,
              substitute: row.substituteApproved,
            }))}
            posts={unitPosts.map((post) => ({ value: post, label: t(`posts.${post}`) }))}
            back={here}
          />
        </Words>
      </>
    )
  },
)
