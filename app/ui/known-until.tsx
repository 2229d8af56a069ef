'use client'

import { createContext, type ReactNode, useContext } from 'react'

type Known = { until: string | null; note: string }

const Context = createContext<Known>({ until: null, note: '' })

/** Up to which day (YYYY-MM-DD) working days are known, and what a date field says of a later one. */
export function KnownUntil({ until, note, children }: Known & { children: ReactNode }) {
  return <Context.Provider value={{ until, note }}>{children}</Context.Provider>
}

/** The note for this day, or nothing: it is known, or nobody said up to when days are. */
export function useGuessNote(day: string): string {
  const { until, note } = useContext(Context)
  return until !== null && day > until ? note : ''
}
