'use client'

import { useTranslations } from 'next-intl'
import { Button } from './ui/button.tsx'
import { BareShell } from './ui/shell.tsx'

/** A fault, told calmly; the log has it whole under the digest. */
export default function Fault({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('app')
  return (
    <BareShell name={t('name')}>
      <h1>{t('fault.title')}</h1>
      <p className="my-4">{t('fault.text')}</p>
      {error.digest && (
        <p className="my-4 text-soft">
          {t('fault.id')} <code>{error.digest}</code>
        </p>
      )}
      <Button look="primary" onClick={reset}>
        {t('fault.retry')}
      </Button>
    </BareShell>
  )
}
