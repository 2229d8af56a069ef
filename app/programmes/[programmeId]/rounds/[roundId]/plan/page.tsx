import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findRound, unitsInScope } from '../../../../../../db/queries/rounds.ts'
import { teamsOfRound } from '../../../../../../db/queries/teams.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { firstDay } from '../../../../../../lib/plans/proposals.ts'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { scopeName } from '../about.ts'
import { PlanForm } from '../plan-form.tsx'

type Params = { programmeId: string; roundId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('plan'))('new') }
}

export default page(
  {
    may: 'round.plan',
    on: async (read, { roundId }: Params, { programme }) => {
      const round = await findRound(read, programme.id, roundId)
      return round && !round.closedOn ? { round, unitId: null } : null
    },
  },
  async ({ read, subject: { round }, programme, actor, today, search, locale }) => {
    const t = await getTranslations('plan')
    const rounds = await getTranslations('round')
    const [scope, teams] = await Promise.all([
      unitsInScope(read, programme.id, round.id),
      teamsOfRound(read, programme.id, round.id),
    ])
    const base = `/programmes/${programme.id}/rounds`
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={rounds('title')}
              way={[
                { href: base, label: rounds('title') },
                { href: `${base}/${round.id}`, label: round.name },
              ]}
            />
          }
          title={t('new')}
          sub={t('form.about')}
        />
        <Words of={['plan', 'visit']}>
          <PlanForm
            hidden={{ programmeId: programme.id, roundId: round.id, submissionKey: randomUUID() }}
            keep={`autosave:${actor.id}:plan:${round.id}`}
            units={teams.map((team) => ({
              group: team.name,
              options: scope
                .filter(({ teamId }) => teamId === team.id)
                .map((unit) => ({
                  value: unit.id,
                  label: scopeName(unit, locale),
                  disabled: unit.organisationId === actor.organisationId,
                })),
            }))}
            teams={teams.map(({ name, members }) => ({
              name,
              members: members.map(({ id, name: called }) => ({ id, name: called })),
            }))}
            start={{
              unitId: typeof search.unit === 'string' ? search.unit : '',
              method: 'on-site',
              plannedOn: firstDay(today, round.startsOn),
              memberIds: [],
            }}
            period={{ first: round.startsOn, last: round.endsOn }}
          />
        </Words>
      </>
    )
  },
)
