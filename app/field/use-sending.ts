'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask, Unreachable } from './ask.ts'
import { type PersonHere, personHere, rememberPerson } from './person-here.ts'
import { type Me, type Offered, type Planned, type Sent, sendAll } from './send.ts'

export type Connection = Sent['status'] | 'starting'

const nothing = { drafts: [], planned: [] }

type SyncManager = { register: (tag: string) => Promise<void> }

/**
 * Who is here, and the sending: at the start, when the network is back, when one comes back to the window, a moment
 * after every change, and by `send`.
 */
export function useSending(onFault: (fault: unknown) => void) {
  const [person, setPerson] = useState<PersonHere | null>(null)
  const [status, setStatus] = useState<Connection>('starting')
  const [sending, setSending] = useState(false)
  const [me, setMe] = useState<Me | null>(null)
  const [offered, setOffered] = useState<{ drafts: Offered[]; planned: Planned[] }>(nothing)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const send = useCallback(async () => {
    setSending(true)
    const here = (await whoIsHere()) ?? personHere()
    setPerson(here)
    // What the device will not give out cannot be sent: told, and tried again the next time.
    const untold = (fault: unknown): Sent => {
      onFault(fault)
      return { status: 'busy' }
    }
    const sent: Sent = here ? await sendAll(here.id).catch(untold) : { status: 'signed-out' }
    if (sent.status === 'done') {
      setOffered({ drafts: sent.offered, planned: sent.planned })
      setMe(sent.me)
    }
    if (sent.status !== 'busy') setStatus(sent.status)
    setSending(false)
    if (here && sent.status === 'unreachable') await whenBack(here.id)
  }, [onFault])

  const soon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(send, 1500)
  }, [send])

  useEffect(() => {
    setPerson(personHere())
    send()
    const visible = () => document.visibilityState === 'visible' && send()
    const gone = () => setStatus('unreachable')
    addEventListener('online', send)
    addEventListener('offline', gone)
    addEventListener('focus', send)
    document.addEventListener('visibilitychange', visible)
    return () => {
      clearTimeout(timer.current)
      removeEventListener('online', send)
      removeEventListener('offline', gone)
      removeEventListener('focus', send)
      document.removeEventListener('visibilitychange', visible)
    }
  }, [send])
  return { person, status, sending, me, offered, send, soon }
}

/**
 * Who is signed in becomes the one this device belongs to: what a former one left is theirs, and stays unseen. Signed
 * out or without a network it is whoever was here last.
 */
async function whoIsHere(): Promise<PersonHere | null> {
  try {
    const me = await ask<Me>('/api/v1/me')
    if (!me.ok) return null
    rememberPerson(me.data)
    return { id: me.data.id, name: me.data.name }
  } catch (thrown) {
    if (thrown instanceof Unreachable) return null
    throw thrown
  }
}

/** Asks the browser, where it can, to send when the network is back, though the window be closed by then. */
async function whenBack(personId: string) {
  const registration = await navigator.serviceWorker?.getRegistration('/field')
  const sync = (registration as { sync?: SyncManager } | undefined)?.sync
  await sync?.register(`visits:${personId}`).catch(() => {})
}
