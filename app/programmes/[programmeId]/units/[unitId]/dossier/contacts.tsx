import { getTranslations } from 'next-intl/server'
import type { Dossier } from '../../../../../../lib/dossiers/dossier.ts'
import { Link } from '../../../../../ui/link.tsx'
import { Section } from '../../../../../ui/page-head.tsx'
import { Timeline } from '../../../../../ui/timeline.tsx'

/** What is planned, what was seen when, who is stationed there, and the unit's own visits further down. */
export async function Contacts({ dossier, base }: { dossier: Dossier; base: string }) {
  const t = await getTranslations()
  const { planned, visits, stations, localVisits } = dossier
  const moments = visits.rows.map((visit) => ({
    id: visit.id,
    at: visit.visitedOn,
    when: visit.visitedOn,
    what: <Link href={`${base}/visits/${visit.id}`}>{t(`visit.methods.${visit.method}`)}</Link>,
    who: visit.loggedBy,
    note: visit.conclusion || t('dossier.noConclusion'),
  }))
  return (
    <Section title={t('dossier.contacts')} sub={t('dossier.visitsSub', { count: visits.total })}>
      {planned.map((plan) => (
        <p key={plan.id} className="mb-2">
          {t('dossier.planned', {
            on: plan.plannedOn,
            method: t(`visit.methods.${plan.method}`),
            team: plan.teamName,
          })}
        </p>
      ))}
      {moments.length > 0 ? (
        <Timeline moments={moments} />
      ) : (
        <p className="text-soft">{t('dossier.neverVisited')}</p>
      )}
      {stations.map((station) => (
        <p key={station.id} className="mt-2">
          {t('dossier.station', {
            place: station.place,
            from: station.fromOn,
            until: station.endedOn ?? station.untilOn,
            days: station.days,
          })}
        </p>
      ))}
      {localVisits && (
        <p className="mt-2">
          {t('dossier.local', {
            times: localVisits.times,
            places: localVisits.places,
            found: localVisits.found,
            solved: localVisits.solved,
          })}
        </p>
      )}
    </Section>
  )
}
