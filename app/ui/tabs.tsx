import { Link } from './link.tsx'
import type { Place } from './shell.tsx'

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: Place[] }) {
  return (
    <nav className="tabs mb-5" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
