import type { ReactNode } from 'react'

/** The head of a page: what it is, a line under it, and what can be done here. */
export function PageHead({
  title,
  above,
  sub,
  actions,
}: {
  title: ReactNode
  above?: ReactNode
  sub?: ReactNode
  actions?: ReactNode
}) {
  return (
    <header className="mb-5">
      {above}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1>{title}</h1>
          {sub && <div className="mt-1 text-soft">{sub}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </header>
  )
}

/** A part of a page under a hairline, which its list needs not draw again; `actions` stand at the right of its heading. */
export function Section({
  title,
  sub,
  actions,
  children,
  id,
}: {
  title: ReactNode
  sub?: ReactNode
  actions?: ReactNode
  children: ReactNode
  id?: string
}) {
  return (
    <section className="my-8 first:mt-0 [&>dl]:border-t-0 [&>.nothing]:border-t-0" id={id}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-rule pb-1">
        <h2>
          {title}
          {sub && <span className="ms-3 text-sm font-normal text-soft">{sub}</span>}
        </h2>
        {actions && <div className="flex flex-wrap items-center gap-3 text-sm">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
