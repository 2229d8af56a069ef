import { getTranslations } from 'next-intl/server'
import { Tabs } from '../../../ui/tabs.tsx'

type Current = 'claims' | 'matrix' | 'pulse'

const folders: Record<Current, string> = { claims: 'interests', matrix: 'interests/matrix', pulse: 'pulse' }

/** Three views of one matter: what is wanted, whether it is in proportion, how it is felt. */
export async function InterestViews({ base, current }: { base: string; current: Current }) {
  const t = await getTranslations('interest.views')
  return (
    <Tabs
      label={t('label')}
      tabs={(['claims', 'matrix', 'pulse'] as const).map((view) => ({
        href: `${base}/${folders[view]}`,
        label: t(view),
        current: view === current,
      }))}
    />
  )
}
