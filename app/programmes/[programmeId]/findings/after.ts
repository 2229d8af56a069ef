type Entries = Record<string, string | string[]>

/** Where a saved form leads: the page, what it says there, and what this device may forget. */
export function after(entries: Entries, path: string, said: string): string {
  const query = new URLSearchParams({ said })
  if (typeof entries.keep === 'string') query.set('forget', entries.keep)
  return `/programmes/${entries.programmeId}/${path}?${query}`
}
