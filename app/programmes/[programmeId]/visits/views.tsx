import { getTranslations } from 'next-intl/server'
import { Tabs } from '../../../ui/tabs.tsx'

const paths = {
  visits: 'visits',
  contact: 'visits?view=contact',
  rounds: 'rounds',
  stations: 'stations',
  localVisits: 'local-visits',
  selfChecks: 'self-checks',
  gaps: 'verifications',
  rechecks: 'verifications/rechecks',
}
export type SupervisionView = keyof typeof paths

/** The views that hold something of a single unit's. */
const ofUnit: SupervisionView[] = ['visits', 'stations', 'localVisits', 'selfChecks']

type Props = { base: string; current: SupervisionView; all: boolean }

/** The views of supervision. Whoever sees one unit only is shown what concerns that unit. */
export async function SupervisionViews({ base, current, all }: Props) {
  const t = await getTranslations('visit.views')
  const views = (Object.keys(paths) as SupervisionView[]).filter((view) => all || ofUnit.includes(view))
  return (
    <Tabs
      label={t('label')}
      tabs={views.map((view) => ({
        href: `${base}/${paths[view]}`,
        label: t(view),
        current: view === current,
      }))}
    />
  )
}
