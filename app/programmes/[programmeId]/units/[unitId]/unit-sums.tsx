import { getTranslations } from 'next-intl/server'
import { type Measured, tallyOf } from '../../../../../lib/measures/board.ts'
import { lights } from '../../../../../lib/scoring/tallies.ts'
import { DoubleBar } from '../../../../ui/double-bar.tsx'
import { Light } from '../../../../ui/light.tsx'
import { LiveValue } from '../../../../ui/live/live-value.tsx'

/** Total, completeness, reported beside verified, and the lights of its assignments. */
export async function UnitSums({
  measured,
  unitId,
  base,
}: {
  measured: Measured
  unitId: string
  base: string
}) {
  const t = await getTranslations()
  const { card, tallies } = measured
  const share = (code: 'reported' | 'verified') => {
    const { numerator, denominator } = tallyOf(tallies, code)
    return denominator > 0 ? numerator / denominator : null
  }
  const [reported, verified] = [share('reported'), share('verified')]
  const percent = (value: number | null) => (value === null ? '—' : `${Math.round(value * 100)}%`)
  const gap = reported === null ? null : Math.round(100 * (reported - (verified ?? 0)))
  const findings = tallyOf(tallies, 'openFindings').numerator
  return (
    <div className="u-sums">
      <dl className="sc-sum">
        <div>
          <dt>{t('score.ecc')}</dt>
          <dd>
            <LiveValue hook={`${unitId}:ecc`} value={card.ecc} missing={t('score.missing')} decimals={1} />
          </dd>
        </div>
        <div>
          <dt>{t('score.completeness')}</dt>
          <dd>
            <LiveValue hook={`${unitId}:completeness`} value={card.completeness} missing="—" percent />
          </dd>
        </div>
        <div>
          <dt>{t('unit.openFindings')}</dt>
          <dd>
            <a href={`${base}/findings?unit=${unitId}`}>{findings}</a>
          </dd>
        </div>
        <div>
          <dt>{t('unit.lights')}</dt>
          <dd className="flex flex-wrap gap-x-4 text-base font-normal">
            {lights
              .filter((light) => tallyOf(tallies, `light.${light}`).numerator > 0)
              .map((light) => (
                <Light
                  key={light}
                  colour={light}
                  label={t(`score.lights.${light}`)}
                  note={tallyOf(tallies, `light.${light}`).numerator}
                />
              ))}
          </dd>
        </div>
      </dl>
      <div className="u-truth">
        <DoubleBar
          reported={reported}
          verified={verified}
          reportedText={`${t('overview.truth.reported')} ${percent(reported)}`}
          verifiedText={`${t('overview.truth.verified')} ${percent(verified)}`}
          gapText={gap === null ? null : `${t('overview.truth.gap')} ${gap} ${t('overview.truth.points')}`}
        />
      </div>
    </div>
  )
}
