import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Messages } from '../lib/i18n/messages.ts'
import { themeAttribute, themeCookie } from './ui/theme.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app')
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('tagline') }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { app } = (await getMessages()) as Messages
  const theme = themeAttribute((await cookies()).get(themeCookie)?.value)
  return (
    <html lang={await getLocale()} {...(theme ? { 'data-theme': theme } : {})}>
      <body>
        {/* Only what the fault page needs; every other island is handed its own words. */}
        <NextIntlClientProvider
          messages={{ app: { fault: (app as Messages).fault, name: (app as Messages).name } }}
        >
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
