import { getTranslations } from 'next-intl/server'
import { Tabs } from '../../../ui/tabs.tsx'

const paths = {
  visits: 'visits',
  contact: 'visits?view=contact',
  selfChecks: 'self-checks',
  gaps: 'verifications',
  rechecks: 'verifications/rechecks',
}
export type SupervisionView = keyof typeof paths

type Props = { base: string; current: SupervisionView; all: boolean }

/** The views of supervision. Whoever sees one unit only is shown its visits and its self-checks. */
export async function SupervisionViews({ base, current, all }: Props) {
  const t = await getTranslations('visit.views')
  const views = (Object.keys(paths) as SupervisionView[]).filter(
    (view) => all || view === 'visits' || view === 'selfChecks',
  )
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
