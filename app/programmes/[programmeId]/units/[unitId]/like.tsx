import { getTranslations } from 'next-intl/server'
import { type DimensionCode, dimensions } from '../../../../../lib/scoring/model.ts'
import type { Scorecard } from '../../../../../lib/scoring/score.ts'
import { Picture } from '../../../../ui/charts/picture.tsx'
import { radar } from '../../../../ui/charts/radar.ts'

type Props = {
  card: Scorecard
  /** null where the programme compares no units. */
  median: Record<DimensionCode, number | null> | null
  kind: string
  base: string | null
  /** How many units are of the kind and started from the same condition, itself included. */
  alike: number
}

/** The six scores as a wheel, the median of its like dashed behind it. */
export async function Like({ card, median, kind, base, alike }: Props) {
  const t = await getTranslations()
  const axes = dimensions.map(({ code, key }) => ({
    label: t(`score.dimensions.${code}`),
    value: card.dimensions[code].score,
    compare: median?.[code] ?? null,
    dimension: key,
  }))
  const how = () => {
    if (!median) return t('compare.off')
    if (!base) return t('unit.radarNoBase')
    return t('unit.radarHow', { kind, base, alike })
  }
  const words = {
    title: t('unit.radar'),
    axis: t('unit.dimension'),
    value: t('unit.own'),
    compare: t('unit.median', { kind, base: base ?? '—' }),
    // Words would not fit beside the wheel; the line under it says what a dash means.
    missing: '—',
  }
  return (
    <section className="mt-6">
      <h2>{t('unit.radar')}</h2>
      <Picture html={radar(axes, words)} />
      <p className="text-sm text-soft">{how()}</p>
    </section>
  )
}
