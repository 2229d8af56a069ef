'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { type ButtonLook, type ButtonSize, buttonClass } from './button.tsx'

/**
 * A native modal dialog and the button that opens it. The browser's own `command` does the work; where it is
 * unknown, a click handler calls the same method. Focus, Escape and the inert page are the browser's.
 */
export function Dialog({
  id,
  opener,
  openerLook,
  openerSize,
  openerKey,
  title,
  closeLabel,
  children,
  startsOpen = false,
}: {
  id: string
  opener: ReactNode
  openerLook?: ButtonLook
  openerSize?: ButtonSize
  /** The letter that presses the opener from its row, see RowKeys. */
  openerKey?: string
  title: ReactNode
  closeLabel: string
  children: ReactNode
  /** Comes back open, e.g. with the refusal of what was sent from it. */
  startsOpen?: boolean
}) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (startsOpen && !box.current?.open) box.current?.showModal()
  }, [startsOpen])
  const commands = typeof HTMLButtonElement !== 'undefined' && 'command' in HTMLButtonElement.prototype
  return (
    <>
      <button
        type="button"
        className={buttonClass(openerLook, openerSize)}
        data-key={openerKey}
        {...{ command: 'show-modal', commandfor: id }}
        onClick={() => {
          if (!commands) box.current?.showModal()
        }}
      >
        {opener}
      </button>
      <dialog ref={box} id={id} className="dialog" aria-labelledby={`${id}-title`}>
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={`${id}-title`}>{title}</h2>
          <form method="dialog">
            <button type="submit" className="btn btn-quiet btn-s" aria-label={closeLabel}>
              ✕
            </button>
          </form>
        </div>
        {children}
      </dialog>
    </>
  )
}
