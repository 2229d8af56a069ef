import type { ReactNode } from 'react'

export type Moment = {
  id: string
  /** For machines: YYYY-MM-DD or an ISO time. */
  at: string
  /** The same for the reader. */
  when: ReactNode
  what: ReactNode
  who?: ReactNode
  note?: ReactNode
}

/** What happened, newest first or oldest first as given. */
export function Timeline({ moments }: { moments: Moment[] }) {
  return (
    <ol className="line">
      {moments.map(({ id, at, when, what, who, note }) => (
        <li key={id}>
          <div>{what}</div>
          <div className="text-sm text-soft">
            <time dateTime={at}>{when}</time>
            {who && <span className="ms-2">{who}</span>}
          </div>
          {note && <div className="mt-1 text-sm">{note}</div>}
        </li>
      ))}
    </ol>
  )
}
