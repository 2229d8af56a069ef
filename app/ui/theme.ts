export type Theme = 'auto' | 'light' | 'dark'
/** The cookie that remembers the choice; the root layout writes it to `<html data-theme>`. */
export const themeCookie = 'theme'

/** The value for `<html data-theme>`: undefined follows the system. */
export function themeAttribute(cookie: string | undefined): 'light' | 'dark' | undefined {
  return cookie === 'light' || cookie === 'dark' ? cookie : undefined
}
