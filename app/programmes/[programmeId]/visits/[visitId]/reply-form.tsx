'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { PressForm } from '../../../../frame/press-form.tsx'
import { DateField, TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { chaseReply, recordReply } from '../actions.ts'

type Props = {
  hidden: { programmeId: string; visitId: string; version: number }
  keys: { record: string; chase: string }
  keep: string
  sentOn: string
  today: string
}

/** The letter is still unanswered: ask for the answer, or write it down now that it has come. */
export function ReplyForm({ hidden, keys, keep, sentOn, today }: Props) {
  const t = useTranslations('visit')
  const { programmeId, visitId } = hidden
  return (
    <>
      <PressForm
        action={chaseReply}
        hidden={{ programmeId, visitId, submissionKey: keys.chase }}
        label={t('reply.chase')}
        pendingLabel={t('reply.chasing')}
        size="m"
      />
      <KeptForm
        action={recordReply}
        hidden={{ ...hidden, submissionKey: keys.record, keep }}
        keep={keep}
        label={t('reply.record')}
        className="mt-4 max-w-2xl"
      >
        {(face) => (
          <>
            <DateField
              name="repliedOn"
              label={t('form.repliedOn')}
              min={sentOn}
              max={today}
              defaultValue={face.value('repliedOn', today)}
              error={face.error('repliedOn')}
              required
            />
            <TextArea
              name="reply"
              label={t('form.reply')}
              defaultValue={face.value('reply')}
              error={face.error('reply')}
              maxLength={5000}
              required
            />
            <SubmitButton pendingLabel={t('reply.saving')}>{t('reply.submit')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </>
  )
}
