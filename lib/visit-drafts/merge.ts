import type { DraftContent } from './form.ts'
import { listOf } from './list-of.ts'

type Value = string | string[] | undefined

/** A field that two people wrote differently since they last agreed. */
export type Conflict = { field: string; mine: Value; theirs: Value }

/** What of both can stand together; `conflicts` stand as mine until somebody chooses. */
export type Merged = { content: DraftContent; conflicts: Conflict[] }

/**
 * Brings together what was written here and elsewhere upon the same `base`. A field changed by one side only takes that
 * change; lists (members, files) take what either added and lose what either took out; a row that one side removed
 * while the other wrote in it stays. Whatever is left is a conflict: nothing is lost silently.
 */
export function merge(base: DraftContent, mine: DraftContent, theirs: DraftContent): Merged {
  const content: DraftContent = {}
  const conflicts: Conflict[] = []
  const fields = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])
  const rescued = rescuedRows(base, mine, theirs)
  for (const field of [...fields].sort()) {
    const [was, here, there] = [base[field], mine[field], theirs[field]]
    const row = rowOf(field)
    if (row && rescued.has(row)) put(content, field, rescued.get(row)![field])
    else if (isList(field)) put(content, field, mergeLists(was, here, there))
    else if (same(here, there) || same(there, was)) put(content, field, here)
    else if (same(here, was)) put(content, field, there)
    else {
      put(content, field, here)
      conflicts.push({ field, mine: here, theirs: there })
    }
  }
  return { content, conflicts }
}

/** The merged content with every conflict decided. A field without a choice stays as mine. */
export function decided(
  { content, conflicts }: Merged,
  choices: Record<string, 'mine' | 'theirs'>,
): DraftContent {
  const whole = { ...content }
  for (const { field, theirs } of conflicts) {
    if (choices[field] !== 'theirs') continue
    delete whole[field]
    put(whole, field, theirs)
  }
  return whole
}

/** Nothing typed, nothing ticked and no field at all are one and the same. */
export function sameContent(one: DraftContent, other: DraftContent): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((field) =>
    same(one[field], other[field]),
  )
}

function same(one: Value, other: Value): boolean {
  return JSON.stringify(listOf(one)) === JSON.stringify(listOf(other))
}

const isList = (field: string) => /(^|\.)(memberIds|attachmentIds)$/.test(field)
const rowOf = (field: string) => /^\w+\.[\w-]+\./.exec(field)?.[0]

function put(content: DraftContent, field: string, value: Value) {
  if (value !== undefined) content[field] = value
}

function mergeLists(was: Value, here: Value, there: Value): string[] {
  const [before, mine, theirs] = [listOf(was), listOf(here), listOf(there)]
  return [...new Set([...mine, ...theirs])].filter(
    (one) => !before.includes(one) || (mine.includes(one) && theirs.includes(one)),
  )
}

/** Rows gone on one side and changed on the other: by their prefix, the side where they stand. */
function rescuedRows(base: DraftContent, mine: DraftContent, theirs: DraftContent) {
  const rescued = new Map<string, DraftContent>()
  const rows = (content: DraftContent) => new Set(Object.keys(content).flatMap((field) => rowOf(field) ?? []))
  const [was, here, there] = [rows(base), rows(mine), rows(theirs)]
  for (const row of was) {
    if (here.has(row) === there.has(row)) continue
    const stands = here.has(row) ? mine : theirs
    const part = (content: DraftContent) =>
      Object.fromEntries(Object.entries(content).filter(([field]) => field.startsWith(row)))
    if (!sameContent(part(stands), part(base))) rescued.set(row, stands)
  }
  return rescued
}
