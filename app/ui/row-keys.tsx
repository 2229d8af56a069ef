'use client'

import { useEffect } from 'react'

/**
 * J and K move between the page's `[data-row]`s, Enter opens a row's `[data-open]`; each of `keys` (one lower
 * case letter) clicks the element with that `data-key` in the row, e.g. A to accept, R to return.
 */
export function RowKeys({ keys = [] }: { keys?: string[] }) {
  const joined = keys.join('')
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => {
      if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || isTyping(pressed.target)) return
      const key = pressed.key.toLowerCase()
      if (key === 'j' || key === 'k') move(key === 'j' ? 1 : -1)
      else if (key === 'enter' && isRow(pressed.target))
        pressed.target.querySelector<HTMLElement>('[data-open]')?.click()
      else if (key.length === 1 && joined.includes(key)) {
        currentRow()?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click()
      } else return
      pressed.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [joined])
  return null
}

function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog:modal')) return true
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

function isRow(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.hasAttribute('data-row')
}

function currentRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-row]') ?? null
}

function move(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const row = currentRow()
  const next = row ? rows[rows.indexOf(row) + by] : rows[by > 0 ? 0 : rows.length - 1]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
}
