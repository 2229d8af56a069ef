import { getTranslations } from 'next-intl/server'
import { coverageOf, type Standing } from '../../../../../lib/rounds/coverage.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../../ui/page-head.tsx'
import { Covered } from '../covered.tsx'
import { type About, scopeName } from './about.ts'

/** S0 and the scope's coverage, and the lagging units nobody has thought of. */
export async function Coverage({
  round,
  scope,
  base,
  locale,
  today,
  standings,
}: About & { standings: Standing[] }) {
  const t = await getTranslations('round')
  const idsOf = (which: 'planned' | 'visited') => scope.filter((unit) => unit[which]).map(({ id }) => id)
  const coverage = coverageOf(standings, idsOf('planned'), idsOf('visited'))
  const lagging = scope.filter(({ id }) => coverage.laggards.includes(id))
  const live = Boolean(round.openedOn) && !round.closedOn && round.startsOn <= today
  const whole = ({ numerator, denominator }: { numerator: number; denominator: number }) => ({
    part: numerator,
    whole: denominator,
  })
  return (
    <Section title={t('page.coverage')} id="coverage">
      <DescriptionList
        items={[
          {
            term: t('columns.s0'),
            detail: (
              <>
                <Covered {...whole(coverage.s0)} live={live} />{' '}
                <span className="text-sm text-soft">{t('page.s0')}</span>
              </>
            ),
          },
          {
            term: t('columns.covered'),
            detail: (
              <>
                <Covered {...whole(coverage.scope)} live={false} />{' '}
                <span className="text-sm text-soft">{t('page.scope')}</span>
              </>
            ),
          },
          {
            term: t('page.laggards'),
            detail:
              lagging.length === 0 ? (
                t('page.noLaggards')
              ) : (
                <>
                  <b>{t('page.laggardsSub', { count: lagging.length })}</b>{' '}
                  {lagging.map((unit) => (
                    <Link key={unit.id} className="me-3" href={`${base}/units/${unit.id}/dossier`}>
                      {scopeName(unit, locale)}
                    </Link>
                  ))}
                  <div className="text-sm text-soft">{t('page.laggardsText')}</div>
                </>
              ),
          },
        ]}
      />
    </Section>
  )
}
