'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { DateField, TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { noteStation } from '../actions.ts'

type Props = { hidden: Record<string, string>; keep: string; first: string; last: string }

export function NoteForm({ hidden, keep, first, last }: Props) {
  const t = useTranslations('station.note')
  return (
    <KeptForm
      action={noteStation}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <DateField
            name="notedOn"
            label={t('day')}
            min={first}
            max={last}
            defaultValue={face.value('notedOn', last)}
            error={face.error('notedOn')}
            required
          />
          <TextArea
            name="text"
            label={t('text')}
            defaultValue={face.value('text')}
            error={face.error('text')}
            required
          />
          <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
