'use client'

import { signOut } from 'next-auth/react'

/** Ends this session on the server, not only in this browser. */
export function SignOut({ label }: { label: string }) {
  return (
    <button type="button" className="menu-item" onClick={() => signOut({ callbackUrl: '/sign-in' })}>
      {label}
    </button>
  )
}
