type Search = Record<string, string | string[] | undefined>

/** One value of the address, as text. */
export function textOf(search: Search, name: string): string {
  const value = search[name]
  return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 100) ?? ''
}

/** The page asked for, from 1. */
export function pageOf(search: Search): number {
  const page = Math.floor(Number(textOf(search, 'page')))
  return page >= 1 && page <= 100_000 ? page : 1
}

/** The same address with some values changed; empty ones left out. */
export function addressWith(path: string, values: Record<string, string | number | null>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== '') query.set(name, String(value))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
