'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import {
  dragged,
  isLowered,
  type Lever,
  type Scores,
  wayBack,
} from '../../../../../lib/compensation/compensation.ts'
import { dimensions, type Model, type PartCode } from '../../../../../lib/scoring/model.ts'
import { eccOf } from '../../../../../lib/scoring/score.ts'
import { Button } from '../../../../ui/button.tsx'
import { points } from '../figures.ts'

type Props = {
  scores: Scores
  levers: Lever[]
  model: Pick<Model, 'weights' | 'constants'>
  /** Whether the short ones are a unit's records or a programme's units. */
  of: 'unit' | 'programme'
  hrefs: Partial<Record<PartCode, string>>
}

/** Six dimensions to drag; the total follows at once, and what a loss would take to win back. Nothing is saved. */
export function Sliders({ scores, levers, model, of, hrefs }: Props) {
  const t = useTranslations()
  const [now, setNow] = useState(scores)
  const [before, total] = [eccOf(scores, model), eccOf(now, model)]
  if (before === null || total === null) return null
  const loss = before - total
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2 [&>*]:min-w-0">
      <div>
        {dimensions.map(({ code, key }) => (
          <div key={code} className={`k-${key} border-b border-rule py-3`}>
            <div className="flex items-baseline justify-between gap-4">
              <label htmlFor={`slide-${code}`}>
                <i className={`swatch k-${key}`} /> {t(`score.dimensions.${code}`)} {code}
              </label>
              <output htmlFor={`slide-${code}`} className="num">
                {now[code] === null ? t('score.missing') : now[code].toFixed(1)}
                {now[code] !== null && now[code] !== scores[code] && (
                  <span className="ms-2 text-soft">{points(now[code] - (scores[code] ?? 0))}</span>
                )}
              </output>
            </div>
            <input
              id={`slide-${code}`}
              type="range"
              min={0}
              max={100}
              step={0.5}
              disabled={now[code] === null}
              value={now[code] ?? 0}
              onChange={({ target }) => setNow(dragged(now, code, Number(target.value)))}
              className="mt-2 w-full"
            />
          </div>
        ))}
        <div className="no-print mt-4">
          <Button onClick={() => setNow(scores)}>{t('compensation.reset')}</Button>
        </div>
      </div>
      <div>
        <dl aria-live="polite">
          <dt className="text-soft">{t('score.eccLong')}</dt>
          <dd className="text-3xl font-semibold">
            {total.toFixed(2)} <span className="text-lg">{points(-loss)}</span>
          </dd>
          <dd className="text-soft">{t('compensation.was', { total: before.toFixed(2) })}</dd>
        </dl>
        {loss > 0.005 && isLowered(scores, now) ? (
          <Back {...{ scores, now, levers, model, of, hrefs }} />
        ) : (
          <p className="mt-4 text-soft">{t('compensation.try')}</p>
        )}
      </div>
    </div>
  )
}

function Back({ scores, now, levers, model, of, hrefs }: Props & { now: Scores }) {
  const t = useTranslations()
  const { pulls, reached, possible } = wayBack(scores, now, levers, model)
  return (
    <section className="mt-6">
      <h2>{t('compensation.back')}</h2>
      {!possible && (
        <p role="alert" className="my-2 text-seal">
          {t('compensation.impossible', { reached: reached.toFixed(2) })}
        </p>
      )}
      <ol className="mt-2 list-decimal ps-6">
        {pulls.map(({ part, x, to, gain, short }) => (
          <li key={part} className="py-1">
            <a href={hrefs[part]}>
              {t(`score.parts.${part}`)} {part}
            </a>{' '}
            {(100 * x).toFixed(1)}% → {(100 * to).toFixed(1)}% · {points(gain)}
            <span className="block text-sm text-soft">
              {t(`improve.todo.${part}`)} ·{' '}
              {t(of === 'unit' ? 'improve.records' : 'compensation.units', { count: short })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
