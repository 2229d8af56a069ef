'use client'

import { useEffect, useRef } from 'react'

/** Closes the menu it stands in on Escape, on a click elsewhere, and when an entry was followed. */
export function MenuCloser() {
  const here = useRef<HTMLElement>(null)
  useEffect(() => {
    const menu = here.current?.closest('details')
    if (!menu) return
    const onClick = ({ target }: MouseEvent) => {
      const node = target as Element
      if (!menu.contains(node) || node.closest('a')) menu.open = false
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !menu.open) return
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return <i ref={here} hidden />
}
