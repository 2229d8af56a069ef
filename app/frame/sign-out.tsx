'use client'

import { signOut } from 'next-auth/react'
import { useEffect, useRef } from 'react'
import { forgetPersonHere, personHere } from '../field/person-here.ts'
import { Button } from '../ui/button.tsx'

type Words = { title: string; text: string; sync: string; leave: string; cancel: string }
type Props = { personId: string; label: string; words: Words }

/**
 * Ends this session on the server, not only in this browser, and takes the visits off the device that were taken along;
 * asks first where some of it is nowhere else.
 */
export function SignOut({ personId, label, words }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  // Somebody else has signed in on this device: what the former took along is not shown, with a network or without.
  useEffect(() => {
    const here = personHere()
    if (here && here.id !== personId) forgetPersonHere()
  }, [personId])
  const leave = async () => {
    if (personHere()?.id === personId) {
      await clear(personId)
      forgetPersonHere()
    }
    await signOut({ callbackUrl: '/sign-in' })
  }
  const press = async () => {
    if ((await unsent(personId)) > 0) box.current?.showModal()
    else await leave()
  }
  return (
    <>
      <button type="button" className="menu-item" onClick={press}>
        {label}
      </button>
      <dialog ref={box} className="dialog" aria-labelledby="leaving-title">
        <h2 id="leaving-title" className="mb-4">
          {words.title}
        </h2>
        <p className="mb-4">{words.text}</p>
        <div className="flex flex-wrap gap-3">
          <a className="btn btn-primary" href="/field">
            {words.sync}
          </a>
          <Button look="danger" onClick={leave}>
            {words.leave}
          </Button>
          <Button look="quiet" onClick={() => box.current?.close()}>
            {words.cancel}
          </Button>
        </div>
      </dialog>
    </>
  )
}

/** The device's database is loaded only by those who have taken something along. A browser without one has nothing. */
async function unsent(personId: string): Promise<number> {
  if (personHere()?.id !== personId) return 0
  const { unsentOf } = await import('../field/send.ts')
  return unsentOf(personId).catch(() => 0)
}

async function clear(personId: string) {
  const { removeAllOf } = await import('../field/store.ts')
  await removeAllOf(personId).catch(() => {})
}
