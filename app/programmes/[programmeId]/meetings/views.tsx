import { getTranslations } from 'next-intl/server'
import { Tabs } from '../../../ui/tabs.tsx'

const views = ['meetings', 'actions', 'issues', 'exemptions', 'resources'] as const

/** The views of one matter: meetings, what they decided, what blocks, what does not apply, what was supplied. */
export async function MechanismViews({ base, current }: { base: string; current: (typeof views)[number] }) {
  const t = await getTranslations('meeting.views')
  return (
    <Tabs
      label={t('label')}
      tabs={views.map((view) => ({ href: `${base}/${view}`, label: t(view), current: view === current }))}
    />
  )
}
