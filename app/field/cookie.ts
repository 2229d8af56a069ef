import { type Language, languageCookie } from '../../lib/i18n/languages.ts'

const year = 365 * 24 * 3600

export function cookieOf(name: string): string | undefined {
  const [, value] = new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie) ?? []
  return value && decodeURIComponent(value)
}

/** The same memory as the product's own switch, so that both speak one language. */
export function rememberLanguage(language: Language) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we support
  document.cookie = `${languageCookie}=${language}; path=/; max-age=${year}; samesite=lax`
}
