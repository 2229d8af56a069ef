import type { ReactNode } from 'react'
import { Button, ButtonLink } from './button.tsx'

/**
 * A row of filters as a GET form: what is chosen stands in the address, can be sent to a colleague, and works
 * without a script. Children are fields; `kept` are values of the address to carry along (e.g. the sorting).
 */
export function Filters({
  label,
  submit,
  clear,
  clearHref,
  kept = {},
  children,
}: {
  label: string
  submit: ReactNode
  clear?: ReactNode
  /** Where nothing is filtered; left out when nothing is. */
  clearHref?: string
  kept?: Record<string, string>
  children: ReactNode
}) {
  return (
    <search aria-label={label} className="filters mb-4 block">
      <form className="flex flex-wrap items-end gap-x-4 gap-y-2 [&>.field]:min-w-36">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <Button type="submit">{submit}</Button>
        {clearHref && clear && (
          <ButtonLink href={clearHref} look="quiet">
            {clear}
          </ButtonLink>
        )}
      </form>
    </search>
  )
}
