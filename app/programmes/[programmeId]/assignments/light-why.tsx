import { getTranslations } from 'next-intl/server'
import { lightOf, type Standing, whyOf } from '../../../../lib/assignments/standing.ts'
import type { Day } from '../../../../lib/calendar.ts'
import { Light } from '../../../ui/light.tsx'

/** The light of an assignment: shape, word, and the one reason that decided it. */
export async function LightWhy({ standing, today }: { standing: Standing; today: Day }) {
  const t = await getTranslations()
  const colour = lightOf(standing, today)
  const { reason, ...numbers } = whyOf(standing, today)
  return (
    <div>
      <Light colour={colour} label={t(`score.lights.${colour}`)} />
      <div className="text-sm text-soft">{t(`assignment.why.${reason}`, numbers)}</div>
    </div>
  )
}
