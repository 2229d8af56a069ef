import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { may, type Permission } from '../../lib/access/permissions.ts'
import { openScene } from '../../lib/access/view.ts'
import { HouseFrame } from '../frame/house-frame.tsx'

const places: { key: string; may: Permission }[] = [
  { key: 'people', may: 'people.manage' },
  { key: 'programmes', may: 'people.manage' },
  { key: 'calendar', may: 'calendar.keep' },
  { key: 'channels', may: 'channels.manage' },
  { key: 'worker', may: 'worker.see' },
  { key: 'sign-in', may: 'sign-in.manage' },
  { key: 'events', may: 'events.read-all' },
]

/** Each administrator sees the own part only, by the permission table itself. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('admin.nav')
  const scene = await openScene(null)
  const actor = scene && scene !== 'signed-out' ? scene.actor : null
  const nav = places
    .filter((place) => actor && may(place.may, actor))
    .map(({ key }) => ({ href: `/admin/${key}`, label: t(key) }))
  return <HouseFrame nav={nav}>{children}</HouseFrame>
}
