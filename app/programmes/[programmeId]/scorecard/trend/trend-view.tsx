import { getTranslations } from 'next-intl/server'
import type { Day } from '../../../../../lib/calendar.ts'
import type { Trend } from '../../../../../lib/scorecards/trend.ts'
import { dimensions } from '../../../../../lib/scoring/model.ts'
import type { Mark } from '../../../../ui/charts/axes.ts'
import { Picture } from '../../../../ui/charts/picture.tsx'
import { planActual } from '../../../../ui/charts/plan-actual.ts'
import { trend } from '../../../../ui/charts/trend.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Section } from '../../../../ui/page-head.tsx'

type Props = {
  found: Trend
  /** Days from which something holds: a stage, a model. */
  marks: Mark[]
  today: Day
  until: Day
}

/** The total and the six dimensions over all frozen days, then plan against report with where it is going. */
export async function TrendView({ found: { curve, course, ahead }, marks, today, until }: Props) {
  const t = await getTranslations()
  if (curve.length < 2) return <Empty title={t('trend.none')}>{t('trend.noneHint')}</Empty>
  const days = curve.map(({ on }) => on)
  const words = { title: t('trend.total'), day: t('trend.day'), missing: t('score.missing') }
  const valuesOf = (code: string) => curve.map(({ scores }) => scores[code] ?? null)
  return (
    <>
      <Section title={t('trend.total')} sub={t('trend.frozen', { count: days.length })}>
        {valuesOf('ecc').every((value) => value === null) ? (
          <p className="text-soft">{t('trend.noTotal')}</p>
        ) : (
          <Picture
            html={trend(days, [{ label: t('score.ecc'), values: valuesOf('ecc') }], words, { stages: marks })}
          />
        )}
      </Section>
      <Section title={t('trend.dimensions')}>
        <Picture
          html={trend(
            days,
            dimensions.map(({ code, key }) => ({
              label: t(`score.dimensions.${code}`),
              dimension: key,
              values: valuesOf(code),
            })),
            { ...words, title: t('trend.dimensions') },
            { stages: marks, height: 300 },
          )}
        />
      </Section>
      <Section title={t('trend.course')}>
        <Picture
          html={planActual(
            course,
            {
              title: t('trend.course'),
              day: t('trend.day'),
              planned: t('trend.planned'),
              reported: t('trend.reported'),
              verified: t('trend.verified'),
              missing: t('score.missing'),
            },
            {
              width: 720,
              stages: [...marks.filter(({ day }) => day !== today), { day: today, label: t('app.today') }],
              forecast: { word: t('trend.forecast'), points: ahead },
            },
          )}
        />
        <p className="mt-2 max-w-prose text-sm text-soft">
          {ahead.length > 0 ? t('trend.method', { until }) : t('trend.noForecast')}
        </p>
      </Section>
    </>
  )
}
