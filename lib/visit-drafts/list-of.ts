/** A field as a list: one value or several are sent alike, and an empty box says nothing. */
export function listOf(value: string | string[] | undefined): string[] {
  if (value === undefined || value === '') return []
  return Array.isArray(value) ? value : [value]
}
