import { getTranslations } from 'next-intl/server'
import { Tabs } from '../../../ui/tabs.tsx'

/** The three views of one matter: documents, letters, and the chain from one to the other. */
export async function PolicyViews({
  base,
  current,
}: {
  base: string
  current: 'policies' | 'letters' | 'chain'
}) {
  const t = await getTranslations('policy.views')
  return (
    <Tabs
      label={t('label')}
      tabs={(['policies', 'letters', 'chain'] as const).map((view) => ({
        href: `${base}/${view}`,
        label: t(view),
        current: view === current,
      }))}
    />
  )
}
