'use client'

import type { ReactNode } from 'react'
import { Link } from '../../../ui/link.tsx'

type Props = { href: string; programmeId: string; noticeId: string; unread: boolean; children: ReactNode }

/** Leads to where one acts, and says on the way that the notice was read; the request outlives the page it left. */
export function NoticeLink({ href, programmeId, noticeId, unread, children }: Props) {
  const read = () => {
    if (!unread) return
    void fetch('/api/v1/notices/read', {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ programmeId, noticeIds: [noticeId] }),
    })
  }
  return (
    <Link href={href} onClick={read} onAuxClick={read}>
      {children}
    </Link>
  )
}
