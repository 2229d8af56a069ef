'use client'

import { createContext, useContext } from 'react'
import type { Language } from '../../lib/i18n/languages.ts'
import type { PersonHere } from './person-here.ts'

export type Field = {
  person: PersonHere
  language: Language
  /** Sends at once; `soon` a moment later, for what changes with every letter. */
  send: () => Promise<void>
  soon: () => void
  /** The device refused to keep something: told to the person in the strip. */
  onFault: (fault: unknown) => void
}

export const FieldContext = createContext<Field | null>(null)

export function useField(): Field {
  const field = useContext(FieldContext)
  if (!field) throw new Error('Outside of the field app.')
  return field
}

/** A name in the language of the app. */
export function useSaid(): (both: { zh: string; en: string }) => string {
  const { language } = useField()
  return ({ zh, en }) => (language === 'en' ? en : zh)
}

/** Asks the door of the device's database; a refusal is told instead of thrown. */
export function useKeeping(): <T>(work: () => Promise<T>) => Promise<T | undefined> {
  const { onFault } = useField()
  return async (work) => {
    try {
      const done = await work()
      onFault(null)
      return done
    } catch (fault) {
      onFault(fault)
      return undefined
    }
  }
}
