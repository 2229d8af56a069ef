'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { DateField, SelectField, TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { askExemption } from '../actions.ts'

type Option = { value: string; label: string }
type Props = {
  hidden: { programmeId: string; submissionKey: string }
  keep: string
  units: Option[]
  parts: Option[]
  today: string
}

/** Which part does not apply, why, and for what time. */
export function AskForm({ hidden, keep, units, parts, today }: Props) {
  const t = useTranslations('exemption.form')
  const f = useTranslations('forms')
  return (
    <KeptForm
      action={askExemption}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('submit')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          {units.length > 1 ? (
            <SelectField
              name="unitId"
              label={t('unit')}
              options={units}
              defaultValue={face.value('unitId', units[0]?.value)}
              error={face.error('unitId')}
              required
            />
          ) : (
            <input type="hidden" name="unitId" value={units[0]?.value} />
          )}
          <SelectField
            name="part"
            label={t('part')}
            options={parts}
            placeholder={f('choose')}
            defaultValue={face.value('part')}
            error={face.error('part')}
            required
          />
          <TextArea
            name="reason"
            label={t('reason')}
            rows={4}
            defaultValue={face.value('reason')}
            error={face.error('reason')}
            maxLength={1000}
            required
          />
          <div className="grid gap-x-6 sm:grid-cols-2">
            <DateField
              name="fromOn"
              label={t('fromOn')}
              min={today}
              defaultValue={face.value('fromOn', today)}
              error={face.error('fromOn')}
              required
            />
            <DateField
              name="untilOn"
              label={t('untilOn')}
              hint={t('untilHint')}
              mark={f('optional')}
              min={today}
              defaultValue={face.value('untilOn')}
              error={face.error('untilOn')}
            />
          </div>
          <div className="flex flex-wrap gap-3">
            <SubmitButton pendingLabel={t('submitting')}>{t('submit')}</SubmitButton>
            <ButtonLink look="quiet" href={`/programmes/${hidden.programmeId}/exemptions`}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}
