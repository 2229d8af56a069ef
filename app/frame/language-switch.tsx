import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { languageCookie } from '../../lib/i18n/languages.ts'

/** Goes over to the other language and stays on the page; remembered for a year. */
async function changeLanguage() {
  'use server'
  const other = (await getLocale()) === 'en' ? 'zh-CN' : 'en'
  const jar = await cookies()
  jar.set(languageCookie, other, { maxAge: 365 * 24 * 60 * 60, sameSite: 'lax', path: '/' })
  const path = (await headers()).get('x-path') ?? '/'
  redirect(path.startsWith('/') && !path.startsWith('//') ? path : '/')
}

export async function LanguageSwitch() {
  const t = await getTranslations('app')
  return (
    <form action={changeLanguage}>
      <button
        type="submit"
        className="btn btn-quiet btn-s"
        lang={t('languageName') === 'English' ? 'zh-CN' : 'en'}
      >
        {t('otherLanguage')}
      </button>
    </form>
  )
}
