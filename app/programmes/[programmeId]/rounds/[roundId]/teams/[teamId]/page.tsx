import { getTranslations } from 'next-intl/server'
import { teamsOfRound } from '../../../../../../../db/queries/teams.ts'
import { page } from '../../../../../../../lib/access/view.ts'
import { openRoundSubject } from '../subject.ts'
import { TeamPage } from '../team-page.tsx'

type Params = { programmeId: string; roundId: string; teamId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('team'))('edit') }
}

export default page(
  {
    may: 'round.plan',
    on: async (read, params: Params, scene) => {
      const subject = await openRoundSubject(read, params, scene)
      const [team] = subject
        ? await teamsOfRound(read, scene.programme.id, params.roundId, params.teamId)
        : []
      return subject && team ? { ...subject, team } : null
    },
  },
  async (view) => <TeamPage view={view} round={view.subject.round} team={view.subject.team} />,
)
