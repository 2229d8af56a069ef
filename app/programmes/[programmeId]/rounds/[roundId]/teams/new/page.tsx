import { getTranslations } from 'next-intl/server'
import { page } from '../../../../../../../lib/access/view.ts'
import { openRoundSubject } from '../subject.ts'
import { TeamPage } from '../team-page.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('team'))('new') }
}

export default page({ may: 'round.plan', on: openRoundSubject }, async (view) => (
  <TeamPage view={view} round={view.subject.round} team={null} />
))
