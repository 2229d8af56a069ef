'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Link } from './link.tsx'

export type Place = { href: string; label: ReactNode }

/** Links that know where the reader is: the place itself, or the longest one that leads there. */
export function Places({ places }: { places: Place[] }) {
  const path = usePathname()
  const leads = (href: string) => path === href || path.startsWith(`${href}/`)
  const here = places.filter(({ href }) => leads(href)).sort((a, b) => b.href.length - a.href.length)[0]
  return places.map(({ href, label }) => (
    <Link key={href} href={href} aria-current={href === here?.href ? 'page' : undefined}>
      {label}
    </Link>
  ))
}
