import type { ReactNode } from 'react'
import { Link } from './link.tsx'
import { type Place, Places } from './places.tsx'

export type ShellProps = {
  /** The words of the skip link. */
  skip: string
  name: ReactNode
  home: string
  /** Which programme; usually a `Menu`. */
  switcher?: ReactNode
  navLabel: string
  nav: Place[]
  /** The day as of which everything is shown, and how to change it. */
  clock?: ReactNode
  bell?: ReactNode
  person?: ReactNode
  language?: ReactNode
  /** A line under the head: that this is the example, that something is about to happen. */
  banner?: ReactNode
  /** At most four places, fixed at the bottom of a phone. */
  bar?: Place[]
  barLabel?: string
  children: ReactNode
}

/** The frame of every page: skip link, head, banner, the page, and the phone's bottom bar. */
export function Shell(props: ShellProps) {
  return (
    <>
      <a href="#main" className="skip">
        {props.skip}
      </a>
      <Head {...props} />
      {props.banner && (
        <div className="shell-banner">
          <div className="shell-row py-1.5">{props.banner}</div>
        </div>
      )}
      <main id="main" tabIndex={-1} className="shell-main">
        {props.children}
      </main>
      {props.bar && props.bar.length > 0 && (
        <nav className="shell-bar" aria-label={props.barLabel}>
          <Places places={props.bar.slice(0, 4)} among={[...props.nav, ...props.bar]} />
        </nav>
      )}
    </>
  )
}

function Head({ name, home, switcher, navLabel, nav, clock, bell, person, language }: ShellProps) {
  return (
    <header className="shell-head">
      <div className="shell-row">
        <Link href={home} className="shell-name">
          {name}
        </Link>
        <div className="shell-switch">{switcher}</div>
        <div className="shell-tools">
          {bell}
          {person}
          {language}
        </div>
        <nav className="shell-nav" aria-label={navLabel}>
          <Places places={nav} />
        </nav>
        {clock && <div className="shell-clock">{clock}</div>}
      </div>
    </header>
  )
}

/** A page with nothing but one narrow column: sign-in, a fault, a page that is not there. */
export function BareShell({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <main id="main" className="mx-auto max-w-md px-4 py-16">
      <p className="mb-8 border-b border-strong pb-2 text-lg font-bold tracking-wide">{name}</p>
      {children}
    </main>
  )
}
