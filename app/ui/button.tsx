import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { Link } from './link.tsx'

/** `decide` is the seal red: only for what needs a decision. `danger` outlines what destroys or refuses. */
export type ButtonLook = 'primary' | 'secondary' | 'decide' | 'danger' | 'quiet'
export type ButtonSize = 'm' | 's'

/** The class names of a button, for elements that must look like one. */
export function buttonClass(look: ButtonLook = 'secondary', size: ButtonSize = 'm', more?: string): string {
  return cx('btn', look !== 'secondary' && `btn-${look}`, size === 's' && 'btn-s', more) ?? 'btn'
}

export type ButtonProps = ComponentProps<'button'> & {
  look?: ButtonLook
  size?: ButtonSize
  /** Working: says so to assistive technology and cannot be pressed again. */
  pending?: boolean
}

/** A button that is `type="button"` unless told otherwise, so that it never submits by accident. */
export function Button({ look, size, pending = false, className, disabled, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(look, size, className)}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
    />
  )
}

/** A link that looks like a button; for going somewhere, not for changing something. */
export function ButtonLink({
  look,
  size,
  className,
  ...rest
}: ComponentProps<typeof Link> & { look?: ButtonLook; size?: ButtonSize }) {
  return <Link {...rest} className={buttonClass(look, size, className)} />
}
