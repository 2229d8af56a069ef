import { getTranslations } from 'next-intl/server'
import { Tabs } from '../../../ui/tabs.tsx'

const views = { platform: '', list: '/list', requests: '/requests', systems: '/systems' } as const

/** The views of the registry. */
export async function PlatformViews({ base, current }: { base: string; current: keyof typeof views }) {
  const t = await getTranslations('platform.views')
  return (
    <Tabs
      label={t('label')}
      tabs={(Object.keys(views) as (keyof typeof views)[]).map((view) => ({
        href: `${base}${views[view]}`,
        label: t(view),
        current: view === current,
      }))}
    />
  )
}
