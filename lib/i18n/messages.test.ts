import { createTranslator, type IntlError } from 'use-intl/core'
import { expect, test } from 'vitest'
import { type Messages, messagesOf } from './messages.ts'

function keysOf(messages: Messages, above = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${above}${key}`] : keysOf(value, `${above}${key}.`),
  )
}

function textOf(messages: Messages, path: string): string {
  return path
    .split('.')
    .reduce<string | Messages>((at, key) => (at as Messages)[key] ?? '', messages) as string
}

/** The names an ICU message fills in: {name}, {count, plural, …}. */
const namesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*([a-zA-Z][a-zA-Z0-9]*)\s*[,}]/g)].map((match) => match[1]))].sort()

const chinese = messagesOf('zh-CN')
const english = messagesOf('en')

test('both languages say the same things: every key of one is in the other', () => {
  expect(keysOf(english).sort()).toEqual(keysOf(chinese).sort())
})

test('no text is empty, in either language', () => {
  for (const messages of [chinese, english])
    for (const key of keysOf(messages)) expect(textOf(messages, key).trim(), key).not.toBe('')
})

test('what a Chinese text fills in, the English text fills in too', () => {
  for (const key of keysOf(chinese))
    expect(namesIn(textOf(english, key)), key).toEqual(namesIn(textOf(chinese, key)))
})

test('the English texts hold no Chinese, save where a Chinese term is named', () => {
  const allowed = /^(app\.language|app\.name)/
  const mixed = keysOf(english).filter(
    (key) => !allowed.test(key) && /\p{Script=Han}{5,}/u.test(textOf(english, key)),
  )
  expect(mixed).toEqual([])
})

test('every text is a message that can be read: a selector holds no hyphen, every brace is closed', () => {
  for (const [locale, messages] of [
    ['zh-CN', chinese],
    ['en', english],
  ] as const) {
    const unreadable: string[] = []
    const onError = ({ code, originalMessage }: IntlError) =>
      void (code === 'INVALID_MESSAGE' && unreadable.push(String(originalMessage)))
    const t = createTranslator({ locale, messages, onError, getMessageFallback: ({ key }) => key })
    for (const key of keysOf(messages)) t(key as never)
    expect(unreadable, locale).toEqual([])
  }
})
