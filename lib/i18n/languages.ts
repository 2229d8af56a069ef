export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]
export const defaultLanguage: Language = 'zh-CN'
export const languageCookie = 'concord-language'

export function asLanguage(text: string | undefined | null): Language | null {
  return languages.find((language) => language === text) ?? null
}

/** The first language of an Accept-Language header that we speak. */
export function preferred(header: string | null): Language {
  for (const wish of (header ?? '').split(',')) {
    const tag = wish.split(';')[0]?.trim().toLowerCase() ?? ''
    if (tag.startsWith('zh')) return 'zh-CN'
    if (tag.startsWith('en')) return 'en'
  }
  return defaultLanguage
}
