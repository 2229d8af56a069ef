import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'

type Props = { legend: string; remove: string; onRemove: () => void; children: ReactNode }

/** One row of several within the visit: its number, and how to take it away. */
export function RowFrame({ legend, remove, onRemove, children }: Props) {
  return (
    <fieldset className="mb-6 border-s-2 border-seal ps-4">
      <legend className="float-start font-semibold">{legend}</legend>
      <Button look="quiet" size="s" className="float-end" aria-label={remove} onClick={onRemove}>
        ✕
      </Button>
      <div className="clear-both pt-2">{children}</div>
    </fieldset>
  )
}
