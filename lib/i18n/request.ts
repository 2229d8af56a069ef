import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { asLanguage, languageCookie, preferred } from './languages.ts'
import { wordsAsLed } from './led.ts'
import { messagesOf } from './messages.ts'

/**
 * Taken-apart messages, by their text. next-intl keeps them for one request; they are the same for every one, and
 * taking them apart anew was a third of the time the overview took to be drawn.
 */
const takenApart = {
  _cache: {
    ...{ dateTime: {}, number: {}, message: {}, relativeTime: {} },
    ...{ pluralRules: {}, list: {}, displayNames: {} },
  },
}

/** The reader's language: as chosen (remembered in a cookie), else as the browser asks, else Chinese. */
export default getRequestConfig(async () => {
  const chosen = asLanguage((await cookies()).get(languageCookie)?.value)
  const locale = chosen ?? preferred((await headers()).get('accept-language'))
  return {
    locale,
    messages: wordsAsLed(messagesOf(locale)),
    timeZone: 'Asia/Shanghai',
    ...takenApart,
    onError: (error) => {
      // A key that a test of the keys would have caught must not take the page down.
      console.error(JSON.stringify({ level: 'warn', message: error.message }))
    },
    getMessageFallback: ({ key }) => key.split('.').at(-1) ?? key,
  }
})
