'use client'

import { useTranslations } from 'next-intl'
import { outcomes } from '../../../../lib/requests/request.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { RadioField } from '../../../ui/choices.tsx'
import { type Option, type OptionGroup, SelectField, TextArea, TextField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { answerRequest, askRequest } from './actions.ts'

type Ask = {
  hidden: { programmeId: string; submissionKey: string; unitId?: string | undefined }
  keep: string
  /** Units the reader may ask for; one alone is not asked about. */
  own: Option[]
  units: OptionGroup[]
}

export function AskForm({ hidden, keep, own, units }: Ask) {
  const t = useTranslations('request')
  const optional = useTranslations('forms')('optional')
  return (
    <KeptForm
      action={askRequest}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('new')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          {own.length > 1 && (
            <SelectField
              name="unitId"
              label={t('fields.unitId')}
              options={own}
              placeholder={t('fields.chooseUnit')}
              defaultValue={face.value('unitId')}
              error={face.error('unitId')}
              required
            />
          )}
          <SelectField
            name="toUnitId"
            label={t('fields.toUnitId')}
            options={units}
            placeholder={t('fields.chooseUnit')}
            defaultValue={face.value('toUnitId')}
            error={face.error('toUnitId')}
            required
          />
          <TextField
            name="item"
            label={t('fields.item')}
            hint={t('fields.itemHint')}
            maxLength={300}
            defaultValue={face.value('item')}
            error={face.error('item')}
            required
          />
          <TextArea
            name="purpose"
            label={t('fields.purpose')}
            mark={optional}
            maxLength={1000}
            defaultValue={face.value('purpose')}
            error={face.error('purpose')}
          />
          {(face.error('item') || face.value('repeatReason')) && (
            <TextField
              name="repeatReason"
              label={t('fields.repeatReason')}
              mark={optional}
              maxLength={300}
              defaultValue={face.value('repeatReason')}
              error={face.error('repeatReason')}
            />
          )}
          <SubmitButton pendingLabel={t('form.saving')}>{t('form.submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

type Answer = {
  hidden: { programmeId: string; requestId: string; version: number; submissionKey: string }
  keep: string
}

export function AnswerForm({ hidden, keep }: Answer) {
  const t = useTranslations('request')
  return (
    <KeptForm
      action={answerRequest}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('page.answerTitle')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <RadioField
            name="outcome"
            label={t('fields.outcome')}
            big
            choices={outcomes.map((one) => ({ value: one, label: t(`outcomes.${one}`) }))}
            defaultValue={face.value('outcome', 'provided')}
            error={face.error('outcome')}
            required
          />
          <TextArea
            name="answer"
            label={t('fields.answer')}
            hint={t('fields.answerHint')}
            maxLength={2000}
            defaultValue={face.value('answer')}
            error={face.error('answer')}
            required
          />
          <SubmitButton pendingLabel={t('form.answering')}>{t('form.answer')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
