/** Names in the reader's language; the Chinese one where there is no other. */
export const titleOf = (row: { title: string; titleEn: string | null }, locale: string): string =>
  locale === 'en' ? (row.titleEn ?? row.title) : row.title

export const unitOf = (row: { unitZh: string; unitEn: string }, locale: string): string =>
  locale === 'en' ? row.unitEn : row.unitZh

export const stageOf = (row: { stageZh: string; stageEn: string }, locale: string): string =>
  locale === 'en' ? row.stageEn : row.stageZh
