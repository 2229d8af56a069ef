import { getTranslations } from 'next-intl/server'
import { addingUp } from '../../../../lib/scorecards/adding-up.ts'
import { dimensions, type PartCode } from '../../../../lib/scoring/model.ts'
import type { DimensionScore, PartScore } from '../../../../lib/scoring/score.ts'
import { Link } from '../../../ui/link.tsx'
import { LiveValue } from '../../../ui/live/live-value.tsx'
import { Bar } from '../../../ui/meter.tsx'
import type { DimensionKey } from '../../../ui/tag.tsx'
import { figure } from './figures.ts'

type Props = {
  dimension: DimensionScore
  /** Whose score it is, for the live address: a unit's id or `programme`; null for a past day. */
  owner: string | null
  hrefOf: (part: PartCode) => string | null
}

/** One dimension: its parts with numerator, denominator, weight and contribution; the contributions are its score. */
export async function DimensionCard({ dimension, owner, hrefOf }: Props) {
  const t = await getTranslations()
  const { code, score, completeness, parts } = dimension
  const { key, axis } = dimensions.find((one) => one.code === code)!
  const missing = t('score.missing')
  const given = addingUp(parts.map(({ share, x }) => 100 * share * (x ?? 0)))
  return (
    <section id={code} className="sc-dim" aria-labelledby={`${code}-h`}>
      <header>
        <h3 id={`${code}-h`}>
          <i className={`swatch k-${key}`} /> {t(`score.dimensions.${code}`)}{' '}
          <small>
            {code} · {t(`score.${axis}`)}
          </small>
        </h3>
        <span className={score === null ? 'sc-none' : 'sc-score'}>
          {owner ? (
            <LiveValue hook={`${owner}:${code}`} value={score} missing={missing} decimals={1} />
          ) : (
            (score?.toFixed(1) ?? missing)
          )}
        </span>
        <small>
          κ {Math.round(completeness * 100)}%
          {score === null && completeness > 0 ? ` · ${t('scorecard.tooFew')}` : ''}
        </small>
      </header>
      <table className="sc-parts">
        <caption className="sr-only">
          {t('scorecard.partsOf', { name: t(`score.dimensions.${code}`) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('scorecard.part')}</th>
            <th scope="col" className="sc-bar">
              <span className="sr-only">{t('scorecard.ratio')}</span>
            </th>
            <th scope="col">{t('scorecard.fraction')}</th>
            <th scope="col">{t('score.weight')}</th>
            <th scope="col">{t('score.contribution')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, index) => (
            <Line
              key={part.part}
              part={part}
              dimension={key}
              href={hrefOf(part.part)}
              given={score === null ? null : (given[index] ?? 0)}
              name={t(`score.parts.${part.part}`)}
              standing={t(`score.standings.${part.standing}`)}
            />
          ))}
        </tbody>
        {score !== null && (
          <tfoot>
            <tr>
              <th scope="row">{t('scorecard.sum')}</th>
              <td className="sc-bar" />
              <td />
              <td />
              <td>{score.toFixed(1)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

type LineProps = {
  part: PartScore
  dimension: DimensionKey
  href: string | null
  name: string
  given: number | null
  standing: string
}

function Line({
  part: { part, x, numerator, denominator, weight },
  dimension,
  href,
  name,
  given,
  standing,
}: LineProps) {
  const label = (
    <>
      {name} <small>{part}</small>
    </>
  )
  return (
    <tr>
      <th scope="row">{href ? <Link href={href}>{label}</Link> : label}</th>
      <td className="sc-bar">
        <Bar value={x} dimension={dimension} />
      </td>
      <td className={x === null ? 'sc-quiet' : ''}>
        {x === null ? standing : `${figure(numerator)} / ${figure(denominator)}`}
      </td>
      <td>{weight.toFixed(2)}</td>
      <td>{x === null || given === null ? '—' : given.toFixed(1)}</td>
    </tr>
  )
}
