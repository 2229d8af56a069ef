import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'
import { Link } from './link.tsx'
import { MenuCloser } from './menu-closer.tsx'

/** A list that drops from a word. Plain `<details>`: it works before any script has loaded. */
export function Menu({
  label,
  children,
  end = false,
  className,
}: {
  /** What is always shown. */
  label: ReactNode
  children: ReactNode
  /** Aligned with the right edge, for menus at the right of the head. */
  end?: boolean
  className?: string
}) {
  return (
    <details className={cx('menu', className)}>
      <summary className="flex min-h-11 items-center gap-1">
        <span className="truncate">{label}</span>
        <span aria-hidden="true" className="text-xs text-soft">
          ▾
        </span>
      </summary>
      <div className={end ? 'end-0' : 'start-0'}>{children}</div>
      <MenuCloser />
    </details>
  )
}

/** An entry that goes somewhere. */
export function MenuLink({
  current,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'className'> & { current?: boolean }) {
  return <Link {...rest} aria-current={current ? 'true' : undefined} className="menu-item" />
}

/** An entry that does something; put it in a form of its own. */
export function MenuButton(props: Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="submit" {...props} className="menu-item" />
}
