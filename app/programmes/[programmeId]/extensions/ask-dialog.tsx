'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField, TextArea } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { askExtension } from './actions.ts'

type Props = {
  hidden: { programmeId: string; kind: string; recordId: string; submissionKey: string }
  title: string
  dueOn: string
  earliest: string
}

/** More time: until when, and why. */
export function AskDialog({ hidden, title, dueOn, earliest }: Props) {
  const t = useTranslations('extension.ask')
  return (
    <Dialog
      id={`extend-${hidden.recordId}`}
      opener={t('open')}
      openerSize="s"
      title={t('title')}
      closeLabel={t('close')}
    >
      <p className="mb-4">{t('about', { title, due: dueOn })}</p>
      <KeptForm action={askExtension} hidden={hidden} label={t('title')}>
        {(face) => (
          <>
            <DateField
              name="newDueOn"
              label={t('newDueOn')}
              min={earliest}
              defaultValue={face.value('newDueOn')}
              error={face.error('newDueOn')}
              required
            />
            <TextArea
              name="reason"
              label={t('reason')}
              defaultValue={face.value('reason')}
              error={face.error('reason')}
              maxLength={1000}
              required
            />
            <SubmitButton pendingLabel={t('submitting')}>{t('submit')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
