'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { CheckboxList, type Choice } from '../../../../ui/choices.tsx'
import { DateField, type OptionGroup, SelectField, TextArea, TextField } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { openStation } from '../actions.ts'

type Props = {
  hidden: Record<string, string>
  keep: string
  units: OptionGroup[]
  unitId: string
  people: Choice[]
  today: string
}

export function OpenForm({ hidden, keep, units, unitId, people, today }: Props) {
  const t = useTranslations('station')
  const optional = useTranslations('forms')('optional')
  return (
    <KeptForm
      action={openStation}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('new')}
      className="max-w-2xl"
    >
      {(face) => {
        const field = (name: string, start = '', word = name) => ({
          name,
          label: t(`form.${word}`),
          error: face.error(name),
          defaultValue: face.value(name, start),
        })
        return (
          <>
            <SelectField
              {...field('unitId', unitId, 'unit')}
              options={units}
              placeholder={t('form.chooseUnit')}
              required
            />
            <TextField {...field('place')} hint={t('form.placeHint')} required />
            <div className="flex flex-wrap gap-x-6">
              <DateField {...field('fromOn', today)} required />
              <DateField {...field('untilOn')} required />
            </div>
            <TextArea {...field('task')} mark={optional} />
            <CheckboxList
              name="memberIds"
              label={t('form.members')}
              mark={optional}
              choices={people}
              columns
              defaultValues={face.values('memberIds')}
              error={face.error('memberIds')}
            />
            <SubmitButton pendingLabel={t('form.saving')}>{t('form.submit')}</SubmitButton>
          </>
        )
      }}
    </KeptForm>
  )
}
