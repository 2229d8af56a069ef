import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { keyOf } from '../i18n/keys.ts'
import { type Messages, messagesOf } from '../i18n/messages.ts'
import { dutyKinds } from '../ladder/duty.ts'
import { clockNoticeNames } from '../ladder/telling.ts'
import { modelOccasions } from '../models/occasions.ts'
import { settingsOccasions } from '../settings/occasions.ts'
import { occasions } from './occasions.ts'
import { phraseOf, type Words } from './phrase.ts'

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

test('whatever the clock says of any kind of duty can be said, and names it', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const raise = (fault: Error) => {
      throw fault
    }
    const t = createTranslator({ locale, messages: messagesOf(locale), onError: raise }) as unknown as Words
    for (const name of [...clockNoticeNames, 'ladder.chased'])
      for (const kind of dutyKinds) {
        const params = { kind, title: '甲', dueOn: '2017-12-05', days: 1 }
        const told = { name, params, unitZh: '浙江', unitEn: 'Zhejiang' }
        expect(phraseOf(t, told, locale === 'en'), `${locale} ${name} ${kind}`).toMatch(/甲.*2017-12-05/)
      }
  }
})
