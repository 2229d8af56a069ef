'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../frame/kept-form.tsx'
import { PressForm } from '../frame/press-form.tsx'
import { ShownOnce } from '../frame/shown-once.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { newFeed, revokeFeed } from './actions.ts'

type Props = { held: { since: string; expiresOn: string; lastRead: string | null } | null; address: string }

/** The secret address of one's calendar: made, shown once, replaced or revoked. */
export function CalendarFeed({ held, address }: Props) {
  const t = useTranslations('calendar-feed')
  return (
    <>
      <p className="mb-3 max-w-prose text-soft">{t('text')}</p>
      {held && (
        <p className="mb-3">
          {t('held', { since: held.since, expiresOn: held.expiresOn })}{' '}
          {held.lastRead ? t('lastRead', { at: held.lastRead }) : t('neverRead')}
        </p>
      )}
      <div className="flex flex-wrap items-start gap-3">
        <KeptForm action={newFeed} label={t('make')}>
          {({ answer }) => (
            <>
              {answer.shown?.token && (
                <ShownOnce
                  title={t('made')}
                  text={t('madeText')}
                  secret={`${address}/api/calendar/${answer.shown.token}.ics`}
                  copy={t('copy')}
                  copied={t('copied')}
                />
              )}
              <SubmitButton look="secondary">{held ? t('replace') : t('make')}</SubmitButton>
            </>
          )}
        </KeptForm>
        {held && <PressForm action={revokeFeed} label={t('revoke')} size="m" />}
      </div>
    </>
  )
}
