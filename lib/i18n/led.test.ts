import { expect, test } from 'vitest'
import { languages } from './languages.ts'
import { spokenIn, wordsAsLed } from './led.ts'
import { type Messages, messagesOf } from './messages.ts'

const at = (messages: Messages, ...path: string[]) =>
  path.reduce<string | Messages>((here, key) => (here as Messages)[key]!, messages)

test('where no government leads, policy and supervision bear other names and the rest their own', () => {
  for (const language of languages) {
    const messages = messagesOf(language)
    for (const manner of ['mixed', 'free'] as const) {
      const words = spokenIn(messages, manner)
      for (const code of ['D3', 'D4'])
        expect(at(words, 'score', 'dimensions', code)).not.toBe(at(messages, 'score', 'dimensions', code))
      for (const code of ['D1', 'D2', 'D5', 'D6'])
        expect(at(words, 'score', 'dimensions', code)).toBe(at(messages, 'score', 'dimensions', code))
      expect(at(words, 'score', 'missing')).toBe(at(messages, 'score', 'missing'))
    }
  }
})

test('charter and peer-confirmed delivery, as the paper says; the letter becomes one of commitment', () => {
  const words = spokenIn(messagesOf('en'), 'free')
  expect(at(words, 'score', 'dimensions', 'D3')).toBe('Charter')
  expect(at(words, 'score', 'dimensions', 'D4')).toBe('Peer-confirmed delivery')
  expect(at(words, 'score', 'parts', 'P3')).toBe('Letter of commitment')
  expect(at(words, 'overview', 'heat', 'short', 'D3')).not.toBe(
    at(messagesOf('en'), 'overview', 'heat', 'short', 'D3'),
  )
})

test('outside a page the words are those of a programme a government leads', () => {
  const messages = messagesOf('zh-CN')
  expect(wordsAsLed(messages).score).toBe(messages.score)
  expect(Object.keys(wordsAsLed(messages)).sort()).toEqual(Object.keys(messages).sort())
})
