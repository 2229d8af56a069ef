import { getTranslations } from 'next-intl/server'
import type { AggregateCode } from '../../../../lib/scoring/model.ts'
import type { Scorecard } from '../../../../lib/scoring/score.ts'
import { LiveValue } from '../../../ui/live/live-value.tsx'

const shown: AggregateCode[] = ['E', 'K', 'C', 'O', 'S']

/** The total, the five aggregates, balance and completeness; what is missing is named. */
export async function Summary({ card, owner }: { card: Scorecard; owner: string | null }) {
  const t = await getTranslations()
  const missing = t('score.missing')
  const number = (key: string, value: number | null, decimals: number, percent = false) =>
    owner ? (
      <LiveValue
        hook={`${owner}:${key}`}
        value={value}
        missing={missing}
        decimals={decimals}
        percent={percent}
      />
    ) : (
      (value?.toFixed(decimals) ?? missing)
    )
  const lacking = card.missing.map((code) => t(`score.dimensions.${code}`)).join(t('overview.comma'))
  return (
    <>
      <dl className="sc-sum">
        <div>
          <dt>{t('score.eccLong')}</dt>
          <dd>{number('ecc', card.ecc, 1)}</dd>
        </div>
        <div>
          <dt>{t('score.arithmetic')}</dt>
          <dd>{card.arithmetic?.toFixed(1) ?? '—'}</dd>
        </div>
        {shown.map((code) => (
          <div key={code}>
            <dt>{t(`score.aggregates.${code}`)}</dt>
            <dd>
              {card.aggregates[code].value?.toFixed(1) ?? '—'}
              {card.aggregates[code].partial && <small title={t('score.partial')}> *</small>}
            </dd>
          </div>
        ))}
        <div id="balance">
          <dt>{t('score.balance')}</dt>
          <dd>
            {card.balance ? `${card.balance.d.toFixed(2)} ${t(`score.grades.${card.balance.grade}`)}` : '—'}
          </dd>
        </div>
        <div>
          <dt>{t('score.completeness')}</dt>
          <dd>{number('completeness', card.completeness, 0, true)}</dd>
        </div>
      </dl>
      {card.ecc === null && (
        <p className="mb-4 text-sm text-soft">
          {t('overview.lacking', { names: lacking, count: card.missing.length })}
        </p>
      )}
      {Object.values(card.aggregates).some(({ partial }) => partial) && (
        <p className="mb-4 text-sm text-soft">* {t('score.partial')}</p>
      )}
    </>
  )
}
