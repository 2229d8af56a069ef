import type { ReactNode } from 'react'
import { ButtonLink } from './button.tsx'

/** One page back, one page on, and where we are. Draws nothing for a single page. */
export function Pagination({
  page,
  pages,
  href,
  label,
  previous,
  next,
  here,
}: {
  /** From 1. */
  page: number
  pages: number
  href: (page: number) => string
  label: string
  previous: ReactNode
  next: ReactNode
  /** e.g. "Page 2 of 7, 338 in all" */
  here: ReactNode
}) {
  if (pages <= 1) return null
  return (
    <nav aria-label={label} className="pages mt-4 flex flex-wrap items-center gap-3">
      {page > 1 && (
        <ButtonLink href={href(page - 1)} rel="prev" size="s">
          {previous}
        </ButtonLink>
      )}
      <span className="text-sm text-soft">{here}</span>
      {page < pages && (
        <ButtonLink href={href(page + 1)} rel="next" size="s">
          {next}
        </ButtonLink>
      )}
    </nav>
  )
}
