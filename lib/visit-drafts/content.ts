import type { DraftContent } from './form.ts'

/** A row added on a device bears a key of its own, so that rows two people add stay apart; keys sort by time. */
export function newRowKey(now = Date.now(), chance = Math.random()): string {
  return `k${now.toString(36)}${Math.floor(chance * 36 ** 3)
    .toString(36)
    .padStart(3, '0')}`
}

const keyed = /^(\w+)\.(k[0-9a-z]{4,})\.(\w+)$/

/** The keys of a group's rows, oldest first. */
export function rowKeys(content: DraftContent, group: string): string[] {
  const keys = Object.keys(content).flatMap((field) => {
    const [, of, key] = keyed.exec(field) ?? []
    return of === group && key ? [key] : []
  })
  return [...new Set(keys)].sort()
}

export function withoutRow(content: DraftContent, group: string, key: string): DraftContent {
  const stays = ([field]: [string, unknown]) => !field.startsWith(`${group}.${key}.`)
  return Object.fromEntries(Object.entries(content).filter(stays))
}

/** What the visit's form is sent: rows are numbered, `findings.0.cause`, as it knows them. */
export function bodyOf(content: DraftContent): DraftContent {
  return Object.fromEntries(
    Object.entries(content).map(([field, value]) => {
      const [, group, key, name] = keyed.exec(field) ?? []
      if (!group || !key) return [field, value]
      return [`${group}.${rowKeys(content, group).indexOf(key)}.${name}`, value]
    }),
  )
}

/** The field of the draft that a fault of the form is about: `findings.0.cause` → `findings.<key>.cause`. */
export function fieldOf(content: DraftContent, faulty: string): string {
  const [, group, place, name] = /^(\w+)\.(\d+)\.(\w+)$/.exec(faulty) ?? []
  const key = group && rowKeys(content, group)[Number(place)]
  return key ? `${group}.${key}.${name}` : faulty
}

/** The draft after the form around it changed. `posted` is what the form now says, `drawn` the fields it shows. */
export function afterTyping(
  content: DraftContent,
  posted: Record<string, string | string[]>,
  drawn: Iterable<string>,
): DraftContent {
  // A field that is not shown (of another method) keeps what it had; one that is shown and says nothing is empty.
  const emptied = Object.fromEntries([...drawn].map((field) => [field, '']))
  return { ...content, ...emptied, ...posted }
}
