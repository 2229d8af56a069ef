'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { LiveDetail } from '../../../../ui/live/messages.ts'

/** A burst of events about one unit redraws its page once. */
const waitMs = 400

/** Draws the unit's page anew when its records change: its parts and lists are not in the live message. */
export function FollowUnit({ unitId }: { unitId: string }) {
  const router = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const onLive = (event: Event) => {
      const { detail } = event as CustomEvent<LiveDetail>
      const moved = detail.kind === 'scores' && detail.data.units.some((unit) => unit.unitId === unitId)
      const told = detail.kind === 'happened' && detail.data.unitId === unitId
      if (!moved && !told) return
      clearTimeout(timer)
      timer = setTimeout(() => router.refresh(), waitMs)
    }
    addEventListener('concord:live', onLive)
    return () => {
      clearTimeout(timer)
      removeEventListener('concord:live', onLive)
    }
  }, [unitId, router])
  return null
}
