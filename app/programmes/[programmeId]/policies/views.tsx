import { getTranslations } from 'next-intl/server'
import { Tabs } from '../../../ui/tabs.tsx'

/** The views of one matter: documents that bind, letters, the chain from one to the other, and papers issued. */
export async function PolicyViews({
  base,
  current,
}: {
  base: string
  current: 'policies' | 'letters' | 'chain' | 'papers'
}) {
  const t = await getTranslations('policy.views')
  return (
    <Tabs
      label={t('label')}
      tabs={(['policies', 'letters', 'chain', 'papers'] as const).map((view) => ({
        href: `${base}/${view}`,
        label: t(view),
        current: view === current,
      }))}
    />
  )
}
