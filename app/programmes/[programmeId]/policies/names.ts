/** A document's title in the reader's language; not every one has an English one. */
export const policyTitle = (row: { title: string; titleEn: string | null }, locale: string): string =>
  locale === 'en' ? (row.titleEn ?? row.title) : row.title
