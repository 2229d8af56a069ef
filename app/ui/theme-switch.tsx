'use client'

import { type ReactNode, useState } from 'react'
import { type Theme, themeAttribute, themeCookie } from './theme.ts'

const year = 365 * 24 * 3600

/** Light, dark, or as the system says; takes effect at once and is remembered for a year. */
export function ThemeSwitch({
  legend,
  now,
  labels,
}: {
  legend: ReactNode
  now: Theme
  labels: Record<Theme, ReactNode>
}) {
  const [theme, setTheme] = useState(now)
  const choose = (next: Theme) => {
    setTheme(next)
    const attribute = themeAttribute(next)
    if (attribute) document.documentElement.dataset.theme = attribute
    else delete document.documentElement.dataset.theme
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we support
    document.cookie = `${themeCookie}=${next}; path=/; max-age=${year}; samesite=lax`
  }
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-x-6">
        {(['auto', 'light', 'dark'] as const).map((value) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name="theme"
              value={value}
              checked={value === theme}
              onChange={() => choose(value)}
            />
            <span>{labels[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
