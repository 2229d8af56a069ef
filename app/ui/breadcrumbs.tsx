import type { ReactNode } from 'react'
import { Link } from './link.tsx'

/** The way here, above the title; the page itself is not repeated. */
export function Breadcrumbs({ label, way }: { label: string; way: { href: string; label: ReactNode }[] }) {
  return (
    <nav aria-label={label} className="no-print mb-1 text-sm">
      <ol className="flex flex-wrap items-center text-soft">
        {way.map(({ href, label: name }) => (
          <li key={href} className="after:mx-2 after:content-['/'] last:after:content-none">
            <Link href={href} className="inline-block py-1 text-soft hover:underline">
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
