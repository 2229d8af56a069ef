'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { kept, restore } from '../../../ui/typed-values.ts'

type Values = Record<string, string[]>

/**
 * What this device kept of rows that were not drawn yet when the form came back: read before the form's own memory
 * writes again, put back once the rows stand there.
 */
export function useKeptRows(keep: string, group: string, drawn: string) {
  const ref = useRef<HTMLDivElement>(null)
  const values = useRef<Values>({})
  useEffect(() => {
    const all = Object.entries(kept(keep) ?? {})
    values.current = Object.fromEntries(all.filter(([name]) => name.startsWith(`${group}.`)))
  }, [keep, group])
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows drawn anew are filled anew
  useEffect(() => {
    const form = ref.current?.closest('form')
    if (form && Object.keys(values.current).length > 0) restore(form, values.current)
  }, [drawn])
  return [ref, values] as [RefObject<HTMLDivElement | null>, RefObject<Values>]
}
