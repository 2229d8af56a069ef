import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

/** Hands client components only the words they use: all of them would weigh more than the page. */
export async function Words({ of, children }: { of: string[]; children: ReactNode }) {
  const messages = await getMessages()
  const picked = Object.fromEntries(['forms', ...of].map((name) => [name, messages[name] ?? {}]))
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>
}
