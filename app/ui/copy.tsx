'use client'

import { type ReactNode, useState } from 'react'

/** Copies `text`; says `done` for two seconds. */
export function Copy({ text, label, done }: { text: string; label: ReactNode; done: ReactNode }) {
  const [copied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="btn btn-s"
      onClick={async () => {
        await navigator.clipboard.writeText(text)
        setCopied(true)
        setTimeout(() => setCopied(false), 2000)
      }}
    >
      <span role="status">{copied ? done : label}</span>
    </button>
  )
}
