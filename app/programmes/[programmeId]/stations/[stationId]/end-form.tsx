'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { endStation } from '../actions.ts'

export function EndForm({ hidden }: { hidden: Record<string, string | number> }) {
  const t = useTranslations('station.ending')
  return (
    <Dialog id="end-station" opener={t('title')} title={t('title')} closeLabel={t('close')}>
      <KeptForm action={endStation} hidden={hidden} label={t('title')}>
        {(face) => (
          <>
            <TextArea
              name="conclusion"
              label={t('conclusion')}
              defaultValue={face.value('conclusion')}
              error={face.error('conclusion')}
              required
            />
            <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
