import { getTranslations } from 'next-intl/server'
import { Tabs } from '../../../ui/tabs.tsx'

/** The key tasks as a list, and as a matrix with the units. */
export async function TaskTabs({ base, current }: { base: string; current: 'list' | 'matrix' }) {
  const t = await getTranslations('task')
  return (
    <Tabs
      label={t('views')}
      tabs={[
        { href: `${base}/tasks`, label: t('list'), current: current === 'list' },
        { href: `${base}/tasks/matrix`, label: t('matrix'), current: current === 'matrix' },
      ]}
    />
  )
}
