'use client'

import { useEffect, useRef } from 'react'

/** Longer without a key or a pointer, and the writer is taken to be elsewhere. */
const idleMs = 60_000
const tickMs = 1000

/**
 * A hidden field with the whole seconds its form was worked on: the page in front, and somebody at it within the last
 * minute. A refused form goes on from the seconds it was sent with; nothing else of what people do is noticed.
 */
export function TimeSpent({ name, seconds }: { name: string; seconds: string }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    let active = Date.now()
    let spent = Number(field.current?.value ?? 0) * 1000
    const alive = () => {
      active = Date.now()
    }
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible' || Date.now() - active > idleMs) return
      spent += tickMs
      if (field.current) field.current.value = String(Math.round(spent / 1000))
    }, tickMs)
    const signs = ['keydown', 'pointerdown', 'pointermove', 'scroll', 'focusin'] as const
    for (const sign of signs) addEventListener(sign, alive, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) removeEventListener(sign, alive)
    }
  }, [])
  return <input ref={field} type="hidden" name={name} defaultValue={seconds} />
}
