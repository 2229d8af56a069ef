import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { openScene } from '../../lib/access/view.ts'
import type { Place } from '../ui/places.tsx'
import { Shell } from '../ui/shell.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { PersonMenu } from './person-menu.tsx'

/** What surrounds the pages no programme owns: one's account, administration. */
export async function HouseFrame({ nav = [], children }: { nav?: Place[]; children: ReactNode }) {
  const t = await getTranslations('app')
  const scene = await openScene(null)
  return (
    <Shell
      skip={t('skip')}
      name={t('name')}
      home="/"
      navLabel={t('nav.label')}
      nav={nav}
      person={
        scene && scene !== 'signed-out' ? (
          <PersonMenu id={scene.actor.id} name={scene.actor.name} />
        ) : undefined
      }
      language={<LanguageSwitch />}
    >
      {children}
    </Shell>
  )
}
