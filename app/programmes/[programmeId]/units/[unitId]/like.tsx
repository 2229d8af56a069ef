import { getTranslations } from 'next-intl/server'
import { type DimensionCode, dimensions } from '../../../../../lib/scoring/model.ts'
import type { Scorecard } from '../../../../../lib/scoring/score.ts'
import { Picture } from '../../../../ui/charts/picture.tsx'
import { radar } from '../../../../ui/charts/radar.ts'

type Props = { card: Scorecard; median: Record<DimensionCode, number | null>; kind: string }

/** The six scores as a wheel, the median of its own kind dashed behind it. */
export async function Like({ card, median, kind }: Props) {
  const t = await getTranslations()
  const axes = dimensions.map(({ code, key }) => ({
    label: t(`score.dimensions.${code}`),
    value: card.dimensions[code].score,
    compare: median[code],
    dimension: key,
  }))
  const words = {
    title: t('unit.radar'),
    axis: t('unit.dimension'),
    value: t('unit.own'),
    compare: t('unit.median', { kind }),
    // Words would not fit beside the wheel; the line under it says what a dash means.
    missing: '—',
  }
  return (
    <section className="mt-6">
      <h2>{t('unit.radar')}</h2>
      <Picture html={radar(axes, words)} />
      <p className="text-sm text-soft">{t('unit.radarHow', { kind })}</p>
    </section>
  )
}
