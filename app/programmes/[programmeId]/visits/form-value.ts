'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * What a field of the form around `ref` holds now, also when it was put back by the device's memory: the fields stay
 * uncontrolled, so that nothing typed can be lost by a drawing.
 */
export function useFormValue(name: string, start: string): [RefObject<HTMLDivElement | null>, string] {
  const ref = useRef<HTMLDivElement>(null)
  const [value, setValue] = useState(start)
  useEffect(() => {
    const form = ref.current?.closest('form')
    if (!form) return
    const follow = () => setValue(String(new FormData(form).get(name) ?? ''))
    follow()
    form.addEventListener('input', follow)
    form.addEventListener('reset', () => setTimeout(follow))
    return () => form.removeEventListener('input', follow)
  }, [name])
  return [ref, value]
}
