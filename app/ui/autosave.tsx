'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { forget, keep, kept, restore } from './typed-values.ts'

/**
 * Keeps what is typed in the form around it on this device, so that a lost session or a closed tab loses
 * nothing. `keyName` names person and record ("autosave:<person>:report:<assignment>"). What was kept is put
 * back when the page returns, with `message` and a button that throws it away. What was kept is forgotten when
 * `saved` is set; where success leads to another page, put a `ForgetTyped` with the same key there. For
 * uncontrolled fields only.
 */
export function Autosave({
  keyName,
  saved = false,
  redrawn = false,
  message,
  discard,
}: {
  keyName: string
  saved?: boolean
  /** The form shows what was typed and refused: that is not saved yet, though nobody has touched it since. */
  redrawn?: boolean
  message: ReactNode
  discard: ReactNode
}) {
  const here = useRef<HTMLDivElement>(null)
  const [restored, setRestored] = useState(false)
  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    if (saved) {
      forget(keyName)
      setRestored(false)
      return
    }
    const values = kept(keyName)
    if (values && restore(form, values)) setRestored(true)
    let timer: ReturnType<typeof setTimeout> | undefined
    const save = () => keep(keyName, form, redrawn)
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(save, 400)
    }
    form.addEventListener('input', later)
    form.addEventListener('submit', save)
    addEventListener('pagehide', save)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', later)
      form.removeEventListener('submit', save)
      removeEventListener('pagehide', save)
    }
  }, [keyName, saved, redrawn])
  return (
    <div ref={here} role="status">
      {restored && (
        <div className="flash flash-warn mb-4 flex flex-wrap items-center justify-between gap-x-4">
          <span>{message}</span>
          <button
            type="button"
            className="btn btn-quiet btn-s"
            onClick={() => {
              here.current?.closest('form')?.reset()
              forget(keyName)
              setRestored(false)
            }}
          >
            {discard}
          </button>
        </div>
      )}
    </div>
  )
}

/** Forgets what was kept under a key, on the page that success leads to. */
export function ForgetTyped({ keyName }: { keyName: string }) {
  useEffect(() => forget(keyName), [keyName])
  return null
}
