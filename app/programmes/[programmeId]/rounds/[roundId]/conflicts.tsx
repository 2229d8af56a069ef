import { getTranslations } from 'next-intl/server'
import type { PlanRow } from '../../../../../db/queries/plans.ts'
import type { ScopeUnit } from '../../../../../db/queries/rounds.ts'
import type { Recruit } from '../../../../../db/queries/teams.ts'
import { type Conflict, goingHome, inTwoPlaces, type Trip } from '../../../../../lib/plans/conflicts.ts'
import { Section } from '../../../../ui/page-head.tsx'
import { unitName } from '../../findings/names.ts'
import { scopeName } from './about.ts'

type Props = { plans: PlanRow[]; scope: ScopeUnit[]; people: Recruit[]; locale: string }

/** What cannot be carried out as it is planned; of what lies ahead only. */
export async function Conflicts({ plans, scope, people, locale }: Props) {
  const t = await getTranslations('round.conflicts')
  const trips: Trip[] = plans
    .filter(({ visitId }) => !visitId)
    .map((plan) => ({ ...plan, unit: unitName(plan, locale), on: plan.plannedOn }))
  const homeless = scope
    .filter(({ teamId }) => !teamId)
    .map((unit): Conflict => ({ kind: 'no-team', unit: scopeName(unit, locale) }))
  const conflicts = [...inTwoPlaces(trips), ...goingHome(trips, people), ...homeless]
  const said = (conflict: Conflict) => {
    if (conflict.kind === 'twice')
      return t('twice', { ...conflict, units: conflict.units.join(locale === 'en' ? ', ' : '、') })
    return t(conflict.kind, conflict)
  }
  return (
    <Section title={t('title')} id="conflicts">
      {conflicts.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <ul className="list-disc ps-5 text-seal">
          {conflicts.map((conflict) => (
            <li key={said(conflict)}>{said(conflict)}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}
