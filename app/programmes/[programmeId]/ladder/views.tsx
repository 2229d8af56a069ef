import { getTranslations } from 'next-intl/server'
import { Tabs } from '../../../ui/tabs.tsx'

const views = ['findings', 'ladder', 'slips', 'extensions'] as const

/** The views of one matter: what was found, who stands where, what was sent on paper, who asked for more time. */
export async function LadderViews({ base, current }: { base: string; current: (typeof views)[number] }) {
  const t = await getTranslations('ladder')
  return (
    <Tabs
      label={t('views')}
      tabs={views.map((view) => ({
        href: `${base}/${view}`,
        label: t(`tabs.${view}`),
        current: view === current,
      }))}
    />
  )
}
