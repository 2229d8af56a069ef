const hidden = (name: string) => name.startsWith('$ACTION')

/** A posted form as an object: fields sent several times become lists, `name[]` always is one. */
export function entriesOf(form: FormData): Record<string, string | string[]> {
  const entries: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    if (hidden(name)) continue
    const texts = form.getAll(name).filter((value): value is string => typeof value === 'string')
    if (name.endsWith('[]')) entries[name.slice(0, -2)] = texts
    else if (texts.length > 0) entries[name] = texts.length === 1 ? (texts[0] as string) : texts
  }
  return entries
}
