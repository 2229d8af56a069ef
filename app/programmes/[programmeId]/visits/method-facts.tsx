'use client'

import { useTranslations } from 'next-intl'
import type { FormFace } from '../../../ui/action-form.tsx'
import { DateField, TextArea, TextField } from '../../../ui/field.tsx'
import { OfMethod } from './of-method.tsx'
import { PrefilledField } from './prefilled-field.tsx'

/** Whom the unit was last called under, so that a call is logged in less than a minute. */
export type LastCall = { number: string; met: string }

type Fields = (name: string, start?: string) => { name: string; error?: string; defaultValue: string }
type Props = { face: FormFace; today: string; lastCall: LastCall }

/** Each method's own facts; the others' stay in the form, unseen and unsent. */
export function MethodFacts({ face, today, lastCall }: Props) {
  const t = useTranslations('visit.form')
  const optional = useTranslations('forms')('optional')
  const field: Fields = (name, start = '') => {
    const error = face.error(name)
    return { name, defaultValue: face.value(name, start), ...(error ? { error } : {}) }
  }
  return (
    <>
      <OfMethod face={face} of={['on-site']}>
        <TextField
          {...field('place')}
          label={t('where.on-site')}
          hint={t('whereHint.on-site')}
          mark={optional}
          maxLength={200}
        />
      </OfMethod>
      <OfMethod face={face} of={['telephone']}>
        <PrefilledField
          {...field('number', lastCall.number)}
          prefill={lastCall.number}
          label={t('where.telephone')}
          hint={t('whereHint.telephone')}
          mark={optional}
          maxLength={200}
          inputMode="tel"
        />
      </OfMethod>
      <OfMethod face={face} of={['document']}>
        <LetterFacts field={field} today={today} />
      </OfMethod>
      <OfMethod face={face} of={['talk']}>
        <TalkFacts field={field} />
      </OfMethod>
    </>
  )
}

/** The letter, by when it is to be answered, and the answer where it has come. */
export function LetterFacts({ field, today }: { field: Fields; today: string }) {
  const t = useTranslations('visit.form')
  const optional = useTranslations('forms')('optional')
  return (
    <>
      <TextField
        {...field('letterNumber')}
        label={t('where.document')}
        hint={t('whereHint.document')}
        maxLength={200}
        required
      />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <DateField {...field('sentOn', today)} label={t('sentOn')} max={today} required />
        <DateField
          {...field('replyDueOn')}
          label={t('replyDueOn')}
          hint={t('replyDueOnHint')}
          mark={optional}
        />
      </div>
      <DateField
        {...field('repliedOn')}
        label={t('repliedOn')}
        hint={t('replyHint')}
        mark={optional}
        max={today}
      />
      <TextArea {...field('reply')} rows={2} label={t('reply')} mark={optional} maxLength={5000} />
    </>
  )
}

/** Whom the talk was held with, why, where, when and who called it. */
export function TalkFacts({ field }: { field: Fields }) {
  const t = useTranslations('visit.form')
  const optional = useTranslations('forms')('optional')
  return (
    <>
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField
          {...field('addressee')}
          label={t('where.talk')}
          hint={t('whereHint.talk')}
          maxLength={200}
          required
        />
        <TextField
          {...field('addresseePost')}
          label={t('addresseePost')}
          hint={t('addresseePostHint')}
          maxLength={100}
          required
        />
      </div>
      <TextArea {...field('talkReason')} rows={2} label={t('reason')} maxLength={1000} required />
      <div className="grid gap-x-4 sm:grid-cols-3">
        <TextField {...field('talkPlace')} label={t('talkPlace')} mark={optional} maxLength={200} />
        <TextField {...field('heldAt')} type="time" label={t('heldAt')} mark={optional} />
        <TextField {...field('convenor')} label={t('convenor')} mark={optional} maxLength={100} />
      </div>
    </>
  )
}
