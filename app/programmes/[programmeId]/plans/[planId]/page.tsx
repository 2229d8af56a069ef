import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findPlan } from '../../../../../db/queries/plans.ts'
import { findRound } from '../../../../../db/queries/rounds.ts'
import { teamsOfRound } from '../../../../../db/queries/teams.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { planStanding } from '../../../../../lib/plans/plan.ts'
import { Said } from '../../../../frame/said.tsx'
import { TakeAlongLink } from '../../../../frame/take-along-link.tsx'
import { Badge } from '../../../../ui/badge.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { unitName } from '../../findings/names.ts'
import { PlanForm } from '../../rounds/[roundId]/plan-form.tsx'
import { DropForm } from './drop-form.tsx'
import { PlanFacts } from './plan-facts.tsx'

type Params = { programmeId: string; planId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('plan'))('one') }
}

/** A visit to come: the unit reads when and by whom, those who plan change it, those who go log it from here. */
export default page(
  {
    may: 'unit.see',
    on: (read, { planId }: Params, { programme }) => findPlan(read, programme.id, planId),
  },
  async ({ read, subject: plan, programme, actor, today, search, can, locale }) => {
    const t = await getTranslations('plan')
    const rounds = await getTranslations('round')
    const visits = await getTranslations('visit')
    const base = `/programmes/${programme.id}`
    const standing = planStanding(plan, today)
    const open = standing === 'ahead' || standing === 'late'
    const [round, teams] = await Promise.all([
      findRound(read, programme.id, plan.roundId),
      teamsOfRound(read, programme.id, plan.roundId, plan.teamId),
    ])
    const mayChange = open && !round?.closedOn && can('round.plan')
    const hidden = { programmeId: programme.id, planId: plan.id, version: plan.version }
    const way = can('round.see', {})
      ? [
          { href: `${base}/rounds`, label: rounds('title') },
          { href: `${base}/rounds/${plan.roundId}`, label: plan.roundName },
        ]
      : [{ href: `${base}/visits`, label: visits('views.visits') }]
    const log = new URLSearchParams({ unit: plan.unitId, method: plan.method, plan: plan.id })
    return (
      <>
        <Said search={search} />
        <PageHead
          above={<Breadcrumbs label={t('title')} way={way} />}
          title={t('page.title', { unit: unitName(plan, locale) })}
          sub={<Badge tone={standing === 'late' ? 'seal' : 'plain'}>{t(`states.${standing}`)}</Badge>}
          actions={
            <span className="no-print flex flex-wrap gap-2">
              {can('dossier.see') && (
                <ButtonLink href={`${base}/units/${plan.unitId}/dossier`}>{t('dossier')}</ButtonLink>
              )}
              {open && can('visit.log') && (
                <>
                  <ButtonLink look="primary" href={`${base}/visits/new?${log}`}>
                    {t('log')}
                  </ButtonLink>
                  <TakeAlongLink
                    programmeId={programme.id}
                    unitId={plan.unitId}
                    planId={plan.id}
                    className="btn"
                  />
                </>
              )}
            </span>
          }
        />
        <PlanFacts plan={plan} base={base} locale={locale} />
        {mayChange && round && (
          <div className="no-print mt-6">
            <Words of={['plan', 'visit']}>
              <Details summary={t('form.move')}>
                <PlanForm
                  hidden={{ ...hidden, submissionKey: randomUUID() }}
                  keep={`autosave:${actor.id}:plan:${plan.id}`}
                  units={null}
                  teams={teams.map(({ name, members }) => ({
                    name,
                    members: members.map((one) => ({ id: one.id, name: one.name })),
                  }))}
                  start={{ ...plan, memberIds: plan.members.map(({ id }) => id) }}
                  period={{ first: round.startsOn, last: round.endsOn }}
                />
              </Details>
              <DropForm hidden={{ ...hidden, submissionKey: randomUUID() }} />
            </Words>
          </div>
        )}
      </>
    )
  },
)
