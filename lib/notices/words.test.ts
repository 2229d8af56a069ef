import { expect, test } from 'vitest'
import { keyOf } from '../i18n/keys.ts'
import { type Messages, messagesOf } from '../i18n/messages.ts'
import { clockNoticeNames } from '../ladder/telling.ts'
import { modelOccasions } from '../models/occasions.ts'
import { settingsOccasions } from '../settings/occasions.ts'
import { occasions } from './occasions.ts'

const named = [...Object.keys(occasions), ...clockNoticeNames]

function textOf(messages: Messages, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at ? (at as Messages)[key] : undefined),
      messages,
    )
}

/** About the whole programme, and no unit of it. */
const ofProgramme = Object.keys({ ...modelOccasions, ...settingsOccasions })

test('whatever a person may be told has words in both languages, and says which unit it is about', () => {
  for (const language of ['zh-CN', 'en'] as const)
    for (const name of named)
      expect(textOf(messagesOf(language), keyOf('notices', name)), `${language} ${name}`).toMatch(
        ofProgramme.includes(name) ? /./ : /\{unit\}/,
      )
})

test('the words of an occasion fill in nothing the occasion does not tell', () => {
  for (const [name, occasion] of Object.entries(occasions)) {
    const event = { record: { kind: 'x', id: 'x' }, after: {} }
    const told = [...Object.keys(occasion.params?.(event) ?? {}), 'unit']
    const text = String(textOf(messagesOf('zh-CN'), keyOf('notices', name)))
    const asked = [...text.matchAll(/\{\s*([a-zA-Z]+)/g)].map((match) => match[1])
    expect(
      asked.filter((param) => !told.includes(param as string)),
      name,
    ).toEqual([])
  }
})
