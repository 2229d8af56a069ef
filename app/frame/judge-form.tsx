'use client'

import { useTranslations } from 'next-intl'
import type { FormState } from '../../lib/access/form-state.ts'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { KeptForm } from './kept-form.tsx'

type Hidden = Record<string, string | number>
type Act = { action: (state: FormState, form: FormData) => Promise<FormState>; hidden: Hidden }

type Props = {
  /** Of the dialog. */
  id: string
  /** Where its words stand: accept, accepting, return, returnTitle, close, reason, returning; reasonHint if there is one. */
  words: string
  /** Left out: whoever looks may not accept. */
  accept?: (Act & { label?: string }) | undefined
  /** Said in the place of the acceptance. */
  note?: string | undefined
  /** Left out: whoever looks may not return it. */
  giveBack?: Act | undefined
}

/** What somebody else did is accepted by one press, or returned with a reason. */
export function JudgeForm({ id, words, accept, note, giveBack }: Props) {
  const t = useTranslations(words)
  const label = accept?.label ?? t('accept')
  return (
    <div className="flex flex-wrap items-start gap-3">
      {accept && (
        <KeptForm action={accept.action} hidden={accept.hidden} label={label}>
          {() => (
            <SubmitButton look="decide" pendingLabel={t('accepting')}>
              {label}
            </SubmitButton>
          )}
        </KeptForm>
      )}
      {note && <p className="basis-full text-soft">{note}</p>}
      {giveBack && <ReturnDialog id={id} words={words} {...giveBack} />}
    </div>
  )
}

function ReturnDialog({ id, words, action, hidden }: Act & { id: string; words: string }) {
  const t = useTranslations(words)
  return (
    <Dialog id={id} opener={t('return')} openerLook="danger" title={t('returnTitle')} closeLabel={t('close')}>
      <KeptForm action={action} hidden={hidden} label={t('returnTitle')}>
        {(face) => (
          <>
            <TextArea
              name="reason"
              label={t('reason')}
              {...(t.has('reasonHint') ? { hint: t('reasonHint') } : {})}
              defaultValue={face.value('reason')}
              error={face.error('reason')}
              required
            />
            <SubmitButton look="danger" pendingLabel={t('returning')}>
              {t('return')}
            </SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
