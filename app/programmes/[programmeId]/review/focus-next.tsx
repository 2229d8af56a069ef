'use client'

import { useEffect, useRef } from 'react'

/** After a decision took its row away, the keyboard stands on the row that moved into its place. */
export function FocusNext({ ids }: { ids: string[] }) {
  const last = useRef(-1)
  const drawn = useRef(ids)
  const joined = ids.join(' ')

  useEffect(() => {
    const remember = () => {
      const row = document.activeElement?.closest<HTMLElement>('[data-row]')
      if (row) last.current = drawn.current.indexOf(row.dataset.row ?? '')
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])

  useEffect(() => {
    const now = joined.split(' ')
    if (now.join(' ') === drawn.current.join(' ')) return
    drawn.current = now
    if (last.current < 0 || document.activeElement?.closest('[data-row]')) return
    const row = now[Math.min(last.current, now.length - 1)]
    document.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus()
  }, [joined])
  return null
}
