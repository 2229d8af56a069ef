'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { afterTyping } from '../../lib/visit-drafts/content.ts'
import type { DraftContent } from '../../lib/visit-drafts/form.ts'
import { sameContent } from '../../lib/visit-drafts/merge.ts'
import type { Taken } from '../../lib/visit-drafts/taken.ts'
import { useField, useKeeping } from './field-context.ts'
import { changeTaken } from './store.ts'
import { typedIn } from './typed-in.ts'

/** How long after the last letter it is kept, in ms: the pause between two words. */
const pause = 250

/**
 * Keeps what is typed in the form on the device: `later`, with every change, or `keep` at once; `store` is for changes
 * no field says by itself. `round` counts up when the visit changed from elsewhere and `start` is what it says then.
 */
export function useDraft(visit: Taken, form: RefObject<HTMLFormElement | null>) {
  const { soon } = useField()
  const keeping = useKeeping()
  const known = useRef(visit.content)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [round, setRound] = useState(0)
  const { personId, draftId, content, finished } = visit

  const store = async (change: (content: DraftContent) => DraftContent) => {
    known.current = change(known.current)
    const typed = known.current
    const now = { changedAt: Date.now() }
    // Files come and go by themselves while one types.
    const kept = (there: Taken) => ({ ...there, ...now, content: { ...typed, ...filesOf(there.content) } })
    await keeping(() => changeTaken(personId, draftId, kept))
    soon()
  }
  const keep = async () => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (!form.current || finished) return
    const { values, drawn } = typedIn(form.current, personId)
    await store((before) => afterTyping(before, values, drawn))
  }
  const later = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, pause)
  }
  useLeaving(() => timer.current !== undefined && void keep())

  useEffect(() => {
    if (timer.current !== undefined || sameContent(withoutFiles(known.current), withoutFiles(content))) return
    known.current = content
    setRound((before) => before + 1)
  }, [content])
  return { round, start: known.current, store, keep, later }
}

/** When the window is hidden or closed, what is not kept yet is kept. */
function useLeaving(leave: () => void) {
  const last = useRef(leave)
  last.current = leave
  // Not a plain effect: those are undone when the form is gone already.
  useLayoutEffect(() => {
    const leaving = () => last.current()
    addEventListener('pagehide', leaving)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      removeEventListener('pagehide', leaving)
      document.removeEventListener('visibilitychange', leaving)
      leaving()
    }
  }, [])
}

const isFiles = (field: string) => /(^|\.)attachmentIds$/.test(field)
const only = (content: DraftContent, which: (field: string) => boolean) =>
  Object.fromEntries(Object.entries(content).filter(([field]) => which(field)))
const filesOf = (content: DraftContent) => only(content, isFiles)
const withoutFiles = (content: DraftContent) => only(content, (field) => !isFiles(field))
