'use client'

import { useTranslations } from 'next-intl'
import type { FormState } from '../../lib/access/form-state.ts'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { KeptForm } from './kept-form.tsx'

type Props = {
  id: string
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden: Record<string, string | number>
  /** Where its words stand: open, title, close, text, reason, saving, confirm. */
  words: string
}

/** For what is taken back for good: asks once, says what follows, wants a reason. */
export function ReasonDialog({ id, action, hidden, words }: Props) {
  const t = useTranslations(words)
  return (
    <Dialog id={id} opener={t('open')} openerLook="danger" title={t('title')} closeLabel={t('close')}>
      <p className="mb-4">{t('text')}</p>
      <KeptForm action={action} hidden={hidden} label={t('title')}>
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
              {t('confirm')}
            </SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
