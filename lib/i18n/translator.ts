import { createTranslator } from 'use-intl/core'
import type { Words } from '../notices/phrase.ts'
import type { Language } from './languages.ts'
import { messagesOf } from './messages.ts'

const made = new Map<Language, Words>()

/** The words of a language where no request is: in the worker, for letters that leave the house. */
export function wordsOf(language: Language): Words {
  const known = made.get(language)
  if (known) return known
  const translator = createTranslator({
    locale: language,
    messages: messagesOf(language),
    timeZone: 'Asia/Shanghai',
    getMessageFallback: ({ key }) => key.split('.').at(-1) ?? key,
  }) as unknown as Words
  made.set(language, translator)
  return translator
}
