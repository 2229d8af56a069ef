'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { PressForm } from '../../../../frame/press-form.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { decideExtension } from '../actions.ts'

type Props = {
  hidden: { programmeId: string; extensionId: string; version: number; submissionKey: string }
  refusing: boolean
}

/** One press grants it; not granting asks why. */
export function DecideForms({ hidden, refusing }: Props) {
  const t = useTranslations('extension.decide')
  return (
    <div className="flex flex-wrap gap-3">
      <PressForm
        action={decideExtension}
        hidden={{ ...hidden, grant: 'yes' }}
        label={t('yes')}
        pendingLabel={t('submitting')}
        look="decide"
        size="m"
      />
      <Dialog
        id="refuse-extension"
        opener={t('no')}
        title={t('noTitle')}
        closeLabel={t('close')}
        startsOpen={refusing}
      >
        <KeptForm action={decideExtension} hidden={{ ...hidden, grant: 'no' }} label={t('noTitle')}>
          {(face) => (
            <>
              <TextArea
                name="decision"
                label={t('decision')}
                defaultValue={face.value('decision')}
                error={face.error('decision')}
                maxLength={1000}
                required
              />
              <SubmitButton look="danger" pendingLabel={t('submitting')}>
                {t('noConfirm')}
              </SubmitButton>
            </>
          )}
        </KeptForm>
      </Dialog>
    </div>
  )
}
