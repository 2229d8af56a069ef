import type { ComponentProps, ReactNode } from 'react'
import { DateInput } from './date-input.tsx'
import { FieldFrame, type FieldProps, wiring } from './field-frame.tsx'

type Own = keyof FieldProps

/** One line of text; `type` may be text, password, email, tel, search, url. */
export function TextField(props: FieldProps & Omit<ComponentProps<'input'>, Own>) {
  const { label, hint, error, mark, className, ...rest } = props
  return (
    <FieldFrame {...props}>
      <input type="text" {...rest} {...wiring(props)} className="input" />
    </FieldFrame>
  )
}

/** Several lines; `rows` defaults to 3. */
export function TextArea(props: FieldProps & Omit<ComponentProps<'textarea'>, Own>) {
  const { label, hint, error, mark, className, ...rest } = props
  return (
    <FieldFrame {...props}>
      <textarea rows={3} {...rest} {...wiring(props)} className="input" />
    </FieldFrame>
  )
}

/**
 * A number with its unit beside it (%, 个 …). A text box with a decimal keyboard, not `type=number`: a wheel
 * turned over it must not change it, and what was typed comes back whole to be refused with a reason.
 */
export function NumberField(props: FieldProps & Omit<ComponentProps<'input'>, Own> & { unit?: ReactNode }) {
  const { label, hint, error, mark, className, unit, ...rest } = props
  return (
    <FieldFrame {...props}>
      <div className="flex max-w-40 items-center gap-2">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          {...rest}
          {...wiring(props)}
          className="input num"
        />
        {unit && <span className="whitespace-nowrap text-soft">{unit}</span>}
      </div>
    </FieldFrame>
  )
}

/** A day, YYYY-MM-DD, by the browser's own picker. */
export function DateField(props: FieldProps & Omit<ComponentProps<'input'>, Own | 'type'>) {
  const { label, hint, error, mark, className, ...rest } = props
  return (
    <FieldFrame {...props}>
      <DateInput {...rest} {...wiring(props)} className="input" />
    </FieldFrame>
  )
}

export type Option = { value: string; label: string; disabled?: boolean }
/** Options under a heading of their own. */
export type OptionGroup = { group: string; options: Option[] }

/** A drop-down list. `placeholder` is a first entry with the empty value. */
export function SelectField(
  props: FieldProps &
    Omit<ComponentProps<'select'>, Own> & { options: (Option | OptionGroup)[]; placeholder?: string },
) {
  const { label, hint, error, mark, className, options, placeholder, ...rest } = props
  return (
    <FieldFrame {...props}>
      <select {...rest} {...wiring(props)} className="input">
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((entry) =>
          'group' in entry ? (
            <optgroup key={entry.group} label={entry.group}>
              {entry.options.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(entry)
          ),
        )}
      </select>
    </FieldFrame>
  )
}

function optionOf({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}
