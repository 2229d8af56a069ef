'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { Link } from './link.tsx'
import type { LiveDetail } from './live/messages.ts'

/** The way to the notices, with how many are unread; the number follows the live stream. */
export function Bell({
  href,
  label,
  unread,
  unreadLabel,
}: {
  href: string
  label: ReactNode
  unread: number
  /** Said after the number, e.g. "unread". */
  unreadLabel: string
}) {
  const [told, setTold] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newly drawn page knows better than an old message
  useEffect(() => setTold(null), [unread])
  useEffect(() => {
    const onLive = (event: Event) => {
      const { detail } = event as CustomEvent<LiveDetail>
      if (detail.kind === 'notices') setTold(detail.data.unread)
    }
    addEventListener('concord:live', onLive)
    return () => removeEventListener('concord:live', onLive)
  }, [])
  const count = told ?? unread
  return (
    <Link
      href={href}
      className="inline-flex min-h-11 items-center gap-1.5 px-2 text-ink no-underline hover:underline"
    >
      <BellMark />
      <span className="max-sm:sr-only">{label}</span>
      <span role="status">
        {count > 0 && (
          <span className="count">
            <span data-unread="">{count > 99 ? '99+' : count}</span>
            <span className="sr-only"> {unreadLabel}</span>
          </span>
        )}
      </span>
    </Link>
  )
}

function BellMark() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M3 12h10l-1.5-2V7a3.5 3.5 0 0 0-7 0v3zM6.5 14.2h3M8 1.8v1.6" strokeWidth="1.4" />
    </svg>
  )
}
