import { keyOf } from '../i18n/keys.ts'

export type Told = {
  name: string
  params: Record<string, string | number>
  unitZh: string | null
  unitEn: string | null
}

/** What next-intl's translators have in common, on a page and outside of one. */
export type Words = {
  (key: string, values?: Record<string, string | number>): string
  has(key: string): boolean
}

/** A notice in the reader's words; a title kept in both languages is said in the reader's. */
export function phraseOf(t: Words, told: Told, english: boolean): string {
  const unit = (english ? told.unitEn : told.unitZh) ?? ''
  const key = keyOf('notices', told.name)
  const { titleEn, ...params } = told.params
  if (english && titleEn) params.title = titleEn
  // A message's selectors know no hyphen: `local-plan` is `local_plan` there.
  if (typeof params.kind === 'string') params.kind = params.kind.replaceAll('-', '_')
  return t.has(key) ? t(key, { ...params, unit }) : t('notice.unknown', { unit })
}
