'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { PressForm } from '../../../frame/press-form.tsx'
import { ShownOnce } from '../../../frame/shown-once.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { disablePerson, enablePerson, resetPassword } from '../actions.ts'

type Props = { personId: string; name: string; disabled: boolean; self: boolean }

/** A new first password, and whether the person may sign in at all. */
export function SignInPart({ personId, name, disabled, self }: Props) {
  const t = useTranslations('person')
  const forms = useTranslations('forms')
  if (self) return <p className="text-soft">{t('ownAccount')}</p>
  return (
    <div className="grid max-w-prose gap-6">
      <KeptForm action={resetPassword} hidden={{ personId }} label={t('resetPassword')}>
        {({ answer }) => (
          <>
            {answer.shown && (
              <ShownOnce
                title={t('passwordReset')}
                text={t('firstPasswordText')}
                secret={answer.shown.password ?? ''}
                copy={t('copy')}
                copied={t('copied')}
              />
            )}
            <p className="mb-2 text-soft">{t('resetPasswordText')}</p>
            <SubmitButton look="secondary">{t('resetPassword')}</SubmitButton>
          </>
        )}
      </KeptForm>
      {disabled ? (
        <div>
          <p className="mb-2 text-soft">{t('enableText')}</p>
          <PressForm action={enablePerson} hidden={{ personId }} label={t('enable')} size="m" />
        </div>
      ) : (
        <div>
          <p className="mb-2 text-soft">{t('disableText')}</p>
          <Dialog
            id="disable"
            opener={t('disable')}
            openerLook="danger"
            title={t('disableTitle', { name })}
            closeLabel={forms('cancel')}
          >
            <p className="mb-4">{t('disableText')}</p>
            <PressForm
              action={disablePerson}
              hidden={{ personId }}
              label={t('disable')}
              look="danger"
              size="m"
            />
          </Dialog>
        </div>
      )}
    </div>
  )
}
