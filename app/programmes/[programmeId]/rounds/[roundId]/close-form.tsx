'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { closeRound } from '../actions.ts'

export function CloseForm({ hidden }: { hidden: Record<string, string | number> }) {
  const t = useTranslations('round.closing')
  return (
    <Dialog id="close-round" opener={t('do')} title={t('title')} closeLabel={t('cancel')}>
      <KeptForm action={closeRound} hidden={hidden} label={t('title')}>
        {(face) => (
          <>
            <TextArea
              name="conclusion"
              label={t('conclusion')}
              hint={t('hint')}
              defaultValue={face.value('conclusion')}
              error={face.error('conclusion')}
              required
            />
            <SubmitButton pendingLabel={t('doing')}>{t('do')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
