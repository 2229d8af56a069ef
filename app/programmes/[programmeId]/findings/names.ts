/** A unit's short name in the reader's language. */
export function unitName(row: { unitZh: string; unitEn: string }, locale: string): string {
  return locale === 'en' ? row.unitEn : row.unitZh
}

/** A task's title in the reader's language; not every task has an English one. */
export function taskTitle(row: { titleZh: string; titleEn: string | null }, locale: string): string {
  return locale === 'en' ? (row.titleEn ?? row.titleZh) : row.titleZh
}
