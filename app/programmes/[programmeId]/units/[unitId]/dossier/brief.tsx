import { getTranslations } from 'next-intl/server'
import type { Dossier } from '../../../../../../lib/dossiers/dossier.ts'
import { dimensions } from '../../../../../../lib/scoring/model.ts'
import { DoubleBar } from '../../../../../ui/double-bar.tsx'
import { LiveValue } from '../../../../../ui/live/live-value.tsx'

/** The scorecard in brief: the sum, the six, and what is reported beside what is verified. */
export async function Brief({ dossier: { unit, scorecard } }: { dossier: Dossier }) {
  const t = await getTranslations()
  const missing = t('score.missing')
  if (!scorecard)
    return (
      <section>
        <h2>{t('unit.scorecard')}</h2>
        <p className="text-soft">{t('scorecard.noneYet')}</p>
      </section>
    )
  const { reported, verified } = scorecard
  const percent = (share: number | null) => (share === null ? '—' : `${Math.round(share * 100)}%`)
  return (
    <section>
      <h2>{t('unit.scorecard')}</h2>
      <dl className="u-who">
        <div>
          <dt>{t('score.ecc')}</dt>
          <dd>
            <LiveValue hook={`${unit.id}:ecc`} value={scorecard.ecc} missing={missing} decimals={1} />
          </dd>
        </div>
        {dimensions.map(({ code, key }) => (
          <div key={code}>
            <dt>
              <i className={`swatch k-${key}`} /> {t(`score.dimensions.${code}`)}
            </dt>
            <dd>
              <LiveValue
                hook={`${unit.id}:${code}`}
                value={scorecard.dimensions[code] ?? null}
                missing={missing}
                decimals={1}
              />
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-3">
        <DoubleBar
          reported={reported}
          verified={verified}
          reportedText={`${t('overview.truth.reported')} ${percent(reported)}`}
          verifiedText={`${t('overview.truth.verified')} ${percent(verified)}`}
        />
      </div>
    </section>
  )
}
