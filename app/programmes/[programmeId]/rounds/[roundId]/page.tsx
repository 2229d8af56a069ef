import { getTranslations } from 'next-intl/server'
import { plansOfRound } from '../../../../../db/queries/plans.ts'
import { findRound, unitsInScope } from '../../../../../db/queries/rounds.ts'
import { listRecruits, teamsOfRound } from '../../../../../db/queries/teams.ts'
import { page } from '../../../../../lib/access/view.ts'
import { readBoard } from '../../../../../lib/measures/board.ts'
import { modelOn } from '../../../../../lib/models/model.ts'
import { standingsOf } from '../../../../../lib/rounds/standings.ts'
import { Said } from '../../../../frame/said.tsx'
import { Section } from '../../../../ui/page-head.tsx'
import { RowKeys } from '../../../../ui/row-keys.tsx'
import { SupervisionViews } from '../../visits/views.tsx'
import { ContactView } from '../contact-view.tsx'
import { Conflicts } from './conflicts.tsx'
import { Coverage } from './coverage.tsx'
import { PlanList } from './plan-list.tsx'
import { RoundHead } from './round-head.tsx'
import { TeamTable } from './team-table.tsx'

type Params = { programmeId: string; roundId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('round'))('one') }
}

/** A round whole: how far it has come, its teams, what is planned, what conflicts, and every unit's contact. */
export default page(
  {
    may: 'round.see',
    on: async (read, { roundId }: Params, { programme }) => {
      const round = await findRound(read, programme.id, roundId)
      return round && { round, unitId: null }
    },
  },
  async ({ read, subject: { round }, programme, today, search, can, locale }) => {
    const t = await getTranslations('round')
    const [scope, teams, plans, people, board] = await Promise.all([
      unitsInScope(read, programme.id, round.id),
      teamsOfRound(read, programme.id, round.id),
      plansOfRound(read, programme.id, round.id),
      listRecruits(read, programme.id),
      readBoard(read, programme.id, modelOn(programme, today)),
    ])
    const mayPlan = can('round.plan') && !round.closedOn
    const base = `/programmes/${programme.id}`
    const about = { round, scope, teams, plans, base, locale, mayPlan, today }
    return (
      <>
        <Said search={search} />
        <RoundHead {...about} programmeId={programme.id} />
        <SupervisionViews base={`/programmes/${programme.id}`} current="rounds" all />
        <RowKeys />
        <Coverage {...about} standings={standingsOf(scope, board)} />
        <Conflicts plans={plans} scope={scope} people={people} locale={locale} />
        <TeamTable {...about} />
        <PlanList {...about} />
        <Section title={t('page.grid')}>
          <ContactView
            read={read}
            programmeId={programme.id}
            today={today}
            rounds={[round]}
            unitIds={new Set(scope.map(({ id }) => id))}
          />
        </Section>
      </>
    )
  },
)
