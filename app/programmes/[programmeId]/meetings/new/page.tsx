import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { groups, unitPosts } from '../../../../../lib/access/actor.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { usualRank } from '../../../../../lib/meetings/meeting.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { unitChoices } from '../../policies/clause-choices.ts'
import { MeetingForm } from './meeting-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('meeting'))('new') }
}

export default page({ may: 'work.see' }, async ({ read, programme, today, actor, locale, can }) => {
  const t = await getTranslations('meeting')
  const own = groups.filter((group) => can('meeting.hold', { group }))
  if (own.length === 0) notFound()
  const list = `/programmes/${programme.id}/meetings`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('page.way')} way={[{ href: list, label: t('title') }]} />}
        title={t('new')}
        sub={t('newText')}
      />
      <Words of={['meeting', 'task']}>
        <MeetingForm
          programmeId={programme.id}
          submissionKey={randomUUID()}
          keep={`${actor.id}:meeting:new`}
          units={await unitChoices(read, programme.id, today, locale)}
          groups={own.map((group) => ({ value: group, label: t(`groups.${group}`) }))}
          posts={unitPosts.map((post) => ({ value: post, label: t(`posts.${post}`) }))}
          rank={usualRank[own[0]!]}
          today={today}
        />
      </Words>
    </>
  )
})
