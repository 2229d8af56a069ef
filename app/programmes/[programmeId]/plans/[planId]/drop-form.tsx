'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { dropPlan } from '../../rounds/actions.ts'

export function DropForm({ hidden }: { hidden: Record<string, string | number> }) {
  const t = useTranslations('plan.form')
  return (
    <Dialog id="drop-plan" opener={t('drop')} openerLook="danger" title={t('drop')} closeLabel={t('close')}>
      <KeptForm action={dropPlan} hidden={hidden} label={t('drop')}>
        {(face) => (
          <>
            <TextArea
              name="reason"
              label={t('reason')}
              defaultValue={face.value('reason')}
              error={face.error('reason')}
              required
            />
            <SubmitButton look="danger" pendingLabel={t('saving')}>
              {t('dropSubmit')}
            </SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
