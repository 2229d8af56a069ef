import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from './languages.ts'

/** Nested texts in ICU message form; one file a noun, its name is the first part of every key. */
export type Messages = { [key: string]: string | Messages }

const folder = (language: Language) => join(process.cwd(), 'lib', 'i18n', language)
const kept = new Map<Language, Messages>()

/** All words of a language, read once a process (in development afresh, so that a saved file shows at once). */
export function messagesOf(language: Language): Messages {
  const known = process.env.NODE_ENV === 'production' ? kept.get(language) : undefined
  if (known) return known
  const messages: Messages = {}
  for (const file of readdirSync(folder(language)).sort())
    if (file.endsWith('.json'))
      messages[file.slice(0, -'.json'.length)] = JSON.parse(
        readFileSync(join(folder(language), file), 'utf8'),
      )
  kept.set(language, messages)
  return messages
}
