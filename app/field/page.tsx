import { getTranslations } from 'next-intl/server'
import { languages } from '../../lib/i18n/languages.ts'
import { messagesOf } from '../../lib/i18n/messages.ts'
import { FieldApp, type Words } from './field-app.tsx'

const spoken = [
  ...['action', 'app', 'dossier', 'field', 'finding', 'forms', 'letter', 'score', 'seat', 'self-check'],
  ...['unit', 'verification', 'visit'],
]

export async function generateMetadata() {
  return { title: (await getTranslations('field'))('title') }
}

/**
 * The shell of the field app: the same for everybody, with the words of both languages, so that it opens without a
 * network. It holds no record; what it shows lies on the device.
 */
export default function FieldPage() {
  const words = languages.map((language) => {
    const all = messagesOf(language)
    return [language, Object.fromEntries(spoken.map((noun) => [noun, all[noun] ?? {}]))]
  })
  return <FieldApp words={Object.fromEntries(words) as Words} />
}
