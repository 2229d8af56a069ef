import type { ReactNode } from 'react'

/** Where nothing is yet: what will be here, and the first thing to do. */
export function Empty({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="nothing border-y border-rule px-4 py-8">
      <p className="font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-prose text-soft">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  )
}
