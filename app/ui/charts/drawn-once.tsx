'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { fetchDrawing } from './drawings.ts'

/** What was on the page when it was left, for when the router brings it back without asking the server. */
const left = new Map<string, string>()

/**
 * Shows a drawing that came with the HTML and is not among the page's data. React leaves it alone while it takes
 * the page over; brought back later, it is put there again as it was left, or asked for anew.
 */
export function DrawnOnce({ name, className }: { name: string; className: string }) {
  const box = useRef<HTMLDivElement>(null)
  const router = useRouter()
  useBeforePaint(() => {
    const node = box.current
    if (!node) return
    if (node.childElementCount === 0) {
      const before = left.get(name)
      if (before) node.innerHTML = before
      else router.refresh()
    }
    return () => {
      left.clear()
      left.set(name, node.innerHTML)
    }
  }, [name, router])
  // The same object at every rendering: React writes the content anew for another one, and would empty the box.
  const [inner] = useState(() => ({ __html: typeof window === 'undefined' ? fetchDrawing(name) : '' }))
  return (
    <div
      ref={box}
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own functions, which escape all text
      dangerouslySetInnerHTML={inner}
    />
  )
}

/** React warns of layout effects on the server, where there is no layout. */
const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect
