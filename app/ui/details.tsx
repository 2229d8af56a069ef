import type { ReactNode } from 'react'

/** Something that may be opened to read more. */
export function Details({
  summary,
  children,
  open,
}: {
  summary: ReactNode
  children: ReactNode
  open?: boolean
}) {
  return (
    <details open={open} className="mb-3">
      <summary className="py-1 text-link underline underline-offset-3">{summary}</summary>
      <div className="mt-2 border-s-2 border-rule ps-4">{children}</div>
    </details>
  )
}

/** Folded on phones, always open where there is room. */
export function Fold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="fold">
      <summary className="font-semibold">{summary}</summary>
      {children}
    </details>
  )
}
