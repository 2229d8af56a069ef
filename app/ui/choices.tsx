import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'
import { FieldNotes, type FieldProps, GroupFrame, wiring } from './field-frame.tsx'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

/** One of a few. The first choice carries the field's id, so an error summary's link lands on it. */
export function RadioField({
  choices,
  defaultValue,
  big = false,
  ...field
}: FieldProps & { choices: Choice[]; defaultValue?: string; big?: boolean }) {
  const id = field.id ?? field.name
  return (
    <GroupFrame {...field}>
      <div className={cx(big && 'mt-1 flex flex-wrap gap-2')}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={cx('choice', big && 'choice-big')}>
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${choice.value}`}
              name={field.name}
              value={choice.value}
              defaultChecked={choice.value === defaultValue}
              disabled={choice.disabled}
              required={field.required}
            />
            <ChoiceText {...choice} />
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}

/** Any of several; arrives in the form data as repeated `name`. */
export function CheckboxList({
  choices,
  defaultValues = [],
  columns = false,
  ...field
}: FieldProps & { choices: Choice[]; defaultValues?: string[]; columns?: boolean }) {
  const id = field.id ?? field.name
  return (
    <GroupFrame {...field}>
      <div className={cx(columns && 'grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-4')}>
        {choices.map((choice, index) => (
          <label key={choice.value} className="choice">
            <input
              type="checkbox"
              id={index === 0 ? id : `${id}-${choice.value}`}
              name={field.name}
              value={choice.value}
              defaultChecked={defaultValues.includes(choice.value)}
              disabled={choice.disabled}
            />
            <ChoiceText {...choice} />
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}

/** A single yes-or-no. */
export function Checkbox(props: FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'type'>) {
  const { label, hint, error, mark, className, ...rest } = props
  return (
    <div className={cx('field', className)}>
      <label className="choice">
        <input {...rest} {...wiring(props)} type="checkbox" />
        <span>{label}</span>
      </label>
      <FieldNotes id={props.id ?? props.name} hint={hint} error={error} />
    </div>
  )
}

function ChoiceText({ label, hint }: Choice) {
  return (
    <span>
      {label}
      {hint && <span className="block text-sm text-soft">{hint}</span>}
    </span>
  )
}
