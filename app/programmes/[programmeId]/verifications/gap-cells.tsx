import { getTranslations } from 'next-intl/server'

/** How many points the unit says more than was found; red from ten points on, with the word beside it. */
export async function GapCell({ gap }: { gap: number | null }) {
  const t = await getTranslations('verification')
  if (gap === null) return <span className="text-soft">—</span>
  const points = Math.round(gap)
  return <span className={points >= 10 ? 'font-semibold text-seal' : ''}>{t('points', { points })}</span>
}

export const whole = (percent: number | null) => (percent === null ? '—' : `${Math.round(percent)}%`)
