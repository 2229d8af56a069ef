import { getTranslations } from 'next-intl/server'
import { Tabs } from '../../../ui/tabs.tsx'

const ofUnit = ['scorecard', 'why', 'trend', 'improve', 'compensation'] as const
const ofProgramme = [...ofUnit, 'compare', 'guide', 'transform', 'model'] as const

export type ScorecardView = (typeof ofProgramme)[number]

/**
 * The views of one scorecard. `base` is the programme's or the unit's own address; `compares`: whether all units may
 * be seen beside each other.
 */
export async function Views({
  base,
  of,
  current,
  compares = false,
}: {
  base: string
  of: 'unit' | 'programme'
  current: ScorecardView
  compares?: boolean
}) {
  const t = await getTranslations('scorecard.views')
  const views = of === 'unit' ? ofUnit : ofProgramme.filter((view) => view !== 'compare' || compares)
  return (
    <Tabs
      label={t('label')}
      tabs={views.map((view) => ({
        href: `${base}/scorecard${view === 'scorecard' ? '' : `/${view}`}`,
        label: t(view),
        current: view === current,
      }))}
    />
  )
}
