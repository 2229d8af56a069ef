import { getTranslations } from 'next-intl/server'
import { ButtonLink } from './ui/button.tsx'
import { BareShell } from './ui/shell.tsx'

export default async function NotFound() {
  const t = await getTranslations('app')
  return (
    <BareShell name={t('name')}>
      <h1>{t('notFound.title')}</h1>
      <p className="my-4">{t('notFound.text')}</p>
      <ButtonLink href="/">{t('notFound.action')}</ButtonLink>
    </BareShell>
  )
}
