import { getTranslations } from 'next-intl/server'
import { offersIssuer } from '../../lib/access/auth-options.ts'
import { env } from '../../lib/env.ts'
import { Words } from '../../lib/i18n/words.tsx'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { BareShell } from '../ui/shell.tsx'
import { SignInForm } from './sign-in-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('sign-in'))('title') }
}

type Props = { searchParams: Promise<{ next?: string; error?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  const { next, error } = await searchParams
  const t = await getTranslations()
  return (
    <BareShell name={t('app.name')}>
      <h1>{t('sign-in.title')}</h1>
      <p className="my-3 text-soft">{t('sign-in.about')}</p>
      <Words of={['sign-in']}>
        <SignInForm
          next={localPath(next)}
          error={error ?? null}
          issuer={offersIssuer ? env.OIDC_NAME : null}
        />
      </Words>
      <div className="mt-8 border-t border-rule pt-2">
        <LanguageSwitch />
      </div>
    </BareShell>
  )
}

/** Only back into this product: an address of elsewhere would make us a stepping stone. */
function localPath(next: string | undefined): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\') ? next : '/'
}
