'use client'

import { NextIntlClientProvider } from 'next-intl'
import { useEffect, useState } from 'react'
import { defaultLanguage, type Language, languageCookie, preferred } from '../../lib/i18n/languages.ts'
import type { Messages } from '../../lib/i18n/messages.ts'
import { themeAttribute, themeCookie } from '../ui/theme.ts'
import { cookieOf, rememberLanguage } from './cookie.ts'
import { FieldFrame } from './field-frame.tsx'

export type Words = Record<Language, Messages>

/** Drawn on the device only: which language, who is here and what was taken along is not known anywhere else. */
export function FieldApp({ words }: { words: Words }) {
  const [language, setLanguage] = useState<Language | null>(null)
  useEffect(() => {
    const chosen =
      (cookieOf(languageCookie) as Language | undefined) ?? preferred(navigator.languages.join(','))
    setLanguage(chosen in words ? chosen : defaultLanguage)
  }, [words])
  useEffect(() => {
    const page = document.documentElement
    if (language) page.lang = language
    // What the device kept was drawn in whatever language and light were chosen on that day.
    const theme = themeAttribute(cookieOf(themeCookie))
    if (theme) page.dataset.theme = theme
    else delete page.dataset.theme
  }, [language])
  if (!language) return null
  const turn = () => {
    const other = language === 'en' ? 'zh-CN' : 'en'
    rememberLanguage(other)
    setLanguage(other)
  }
  return (
    <NextIntlClientProvider locale={language} messages={words[language]} timeZone="Asia/Shanghai">
      <FieldFrame language={language} onTurn={turn} />
    </NextIntlClientProvider>
  )
}
