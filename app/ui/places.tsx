'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Link } from './link.tsx'

export type Place = {
  href: string
  label: ReactNode
  /** Addresses below which one is at this place too. Without them the place is its own address and all below it. */
  holds?: string[]
}

/**
 * Links that know where the reader is: the place with the longest address that leads there. Where only some places
 * are shown, `among` names them all, lest a shown one claim what belongs to another.
 */
export function Places({ places, among = places }: { places: Place[]; among?: Place[] }) {
  const path = usePathname()
  const reach = ({ href, holds = [] }: Place) =>
    Math.max(
      -1,
      ...[href, ...holds].filter((at) => path === at || path.startsWith(`${at}/`)).map((at) => at.length),
    )
  const here = [...among].sort((a, b) => reach(b) - reach(a)).find((place) => reach(place) >= 0)
  return places.map(({ href, label }) => (
    <Link key={href} href={href} aria-current={href === here?.href ? 'page' : undefined}>
      {label}
    </Link>
  ))
}
