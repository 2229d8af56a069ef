import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { visible } from '../../../lib/access/permissions.ts'
import { openScene } from '../../../lib/access/view.ts'
import { ProgrammeFrame } from '../../frame/programme-frame.tsx'

type Props = { children: ReactNode; params: Promise<{ programmeId: string }> }

export default async function ProgrammeLayout({ children, params }: Props) {
  const scene = await openScene((await params).programmeId)
  if (scene === 'signed-out') redirect('/sign-in')
  if (!scene || !visible(scene.actor, {})) notFound()
  return <ProgrammeFrame scene={scene}>{children}</ProgrammeFrame>
}
