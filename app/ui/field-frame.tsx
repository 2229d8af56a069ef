import type { ReactNode } from 'react'
import { cx } from './cx.ts'

/** What every field has, whatever is typed into it. `id` defaults to `name`; error summaries link to it. */
export type FieldProps = {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  /** The refusal in the reader's words; shown beside the field and announced with it. */
  error?: ReactNode
  required?: boolean
  /** Shown after the label: the word for "optional" or "required", whichever is rarer in the form. */
  mark?: ReactNode
  className?: string
}

/** The aria wiring of a control: which texts describe it, and whether it is refused. */
export function wiring({ name, id = name, hint, error, required }: FieldProps) {
  return {
    id,
    name,
    required,
    'aria-describedby': cx(hint !== undefined && `${id}-hint`, Boolean(error) && `${id}-error`),
    'aria-invalid': error ? (true as const) : undefined,
  }
}

/** The hint and the error under a label, with the ids that `wiring` refers to. */
export function FieldNotes({ id, hint, error }: { id: string; hint?: ReactNode; error?: ReactNode }) {
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="mb-1 text-sm text-soft">
          {hint}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className="field-error mb-1 text-sm">
          {error}
        </div>
      )}
    </>
  )
}

/** Label above, hint under it, error beside, then the control itself. */
export function FieldFrame({ children, ...field }: FieldProps & { children: ReactNode }) {
  const id = field.id ?? field.name
  return (
    <div className={cx('field', field.className)}>
      <label htmlFor={id} className="mb-0.5 block font-semibold">
        {field.label}
        {field.mark && <span className="ms-2 text-sm font-normal text-soft">{field.mark}</span>}
      </label>
      <FieldNotes id={id} hint={field.hint} error={field.error} />
      {children}
    </div>
  )
}

/** A group of choices under one legend. */
export function GroupFrame({ children, ...field }: FieldProps & { children: ReactNode }) {
  const id = field.id ?? field.name
  const { 'aria-describedby': describedBy } = wiring(field)
  return (
    <fieldset className={cx('field min-w-0', field.className)} aria-describedby={describedBy}>
      <legend className="mb-0.5 font-semibold">
        {field.label}
        {field.mark && <span className="ms-2 text-sm font-normal text-soft">{field.mark}</span>}
      </legend>
      <FieldNotes id={id} hint={field.hint} error={field.error} />
      {children}
    </fieldset>
  )
}
