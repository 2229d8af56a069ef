/** A text of the supervision group in the reader's language; not every one has an English wording. */
export const inLanguage = (zh: string, en: string | null, locale: string): string =>
  (locale === 'en' && en) || zh

/** A list's name with its edition, where it is not the first. */
export function listTitle(
  list: { title: string; titleEn: string | null; edition: number },
  locale: string,
): string {
  const title = inLanguage(list.title, list.titleEn, locale)
  return list.edition > 1 ? `${title} v${list.edition}` : title
}
