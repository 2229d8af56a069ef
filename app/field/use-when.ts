'use client'

import { useFormatter } from 'next-intl'

/** A moment on a clock in Shanghai, short, in the language of the app. */
export function useWhen(): (moment: number | string) => string {
  const format = useFormatter()
  return (moment) => format.dateTime(new Date(moment), { dateStyle: 'short', timeStyle: 'short' })
}

/** Today in Shanghai by this device's clock, YYYY-MM-DD; no calendar is needed for it, and none is loaded. */
export function todayHere(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
}
