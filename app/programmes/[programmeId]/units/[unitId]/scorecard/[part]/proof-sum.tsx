import { getTranslations } from 'next-intl/server'
import type { PartProof } from '../../../../../../../lib/scorecards/read.ts'
import { ratio } from '../../../../../../../lib/scoring/part.ts'
import { figure, share } from '../../../../scorecard/figures.ts'

/** Numerator over denominator, and whether the number kept for the overview is the same. */
export async function ProofSum({ found: { proof, kept } }: { found: PartProof }) {
  const t = await getTranslations()
  const x = ratio(proof)
  const counted = proof.items.filter((item) => item.counted).length
  const same = kept && kept.numerator === proof.numerator && kept.denominator === proof.denominator
  return (
    <dl className="sc-sum">
      <div>
        <dt>{t('scorecard.ratio')}</dt>
        <dd>{x === null ? t(`score.standings.${proof.standing}`) : share(x, '—')}</dd>
      </div>
      <div>
        <dt>{t('score.numerator')}</dt>
        <dd>{figure(proof.numerator)}</dd>
      </div>
      <div>
        <dt>{t('score.denominator')}</dt>
        <dd>{figure(proof.denominator)}</dd>
      </div>
      <div>
        <dt>{t('scorecard.counted')}</dt>
        <dd>
          {counted} / {proof.items.length}
        </dd>
      </div>
      {kept && (
        <div>
          <dt>{t('scorecard.kept')}</dt>
          <dd className={same ? 'text-good' : 'text-seal'}>
            {t(same ? 'scorecard.same' : 'scorecard.differs')}
          </dd>
        </div>
      )}
    </dl>
  )
}
