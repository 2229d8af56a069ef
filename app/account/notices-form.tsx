'use client'

import { useTranslations } from 'next-intl'
import type { Peace } from '../../lib/notices/peace.ts'
import { KeptForm } from '../frame/kept-form.tsx'
import type { FormFace } from '../ui/action-form.tsx'
import { Checkbox } from '../ui/choices.tsx'
import { SelectField } from '../ui/field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { keepSettings } from './actions.ts'

const urgencies = ['escalation', 'decision', 'reminder', 'news'] as const
const paces = ['at-once', 'daily', 'weekly', 'never'] as const
const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}))

/** For each kind of notice: by e-mail at once, in a digest, or not; and when not to be written to. */
export function NoticesForm({ peace }: { peace: Omit<Peace, 'stoppedAt'> }) {
  const t = useTranslations('account')
  const channel = useTranslations('channel')
  const forms = useTranslations('forms')
  return (
    <KeptForm action={keepSettings} label={t('notices')} className="max-w-md">
      {(face) => (
        <>
          {urgencies.map((urgency) => (
            <SelectField
              key={urgency}
              name={urgency}
              label={channel(`urgencies.${urgency}`)}
              hint={channel(`meant.${urgency}`)}
              options={paces.map((pace) => ({ value: pace, label: t(`paces.${pace}`) }))}
              defaultValue={face.value(urgency, peace[urgency])}
              error={face.error(urgency)}
            />
          ))}
          <Quiet face={face} peace={peace} />
          <SubmitButton pendingLabel={forms('saving')}>{forms('save')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

function Quiet({
  face: { value, error, answer },
  peace,
}: {
  face: FormFace
  peace: Omit<Peace, 'stoppedAt'>
}) {
  const t = useTranslations('account')
  const ticked = (name: 'restDays' | 'urgentPasses') =>
    answer.values ? answer.values[name] !== undefined : peace[name]
  return (
    <>
      <div className="grid grid-cols-2 gap-x-4">
        <SelectField
          name="quietFrom"
          label={t('quietFrom')}
          placeholder={t('noQuiet')}
          options={hours}
          defaultValue={value('quietFrom', peace.quietFrom)}
          error={error('quietFrom')}
        />
        <SelectField
          name="quietUntil"
          label={t('quietUntil')}
          placeholder={t('noQuiet')}
          options={hours}
          defaultValue={value('quietUntil', peace.quietUntil)}
          error={error('quietUntil')}
        />
      </div>
      <Checkbox
        name="restDays"
        label={t('restDays')}
        hint={t('quietHint')}
        defaultChecked={ticked('restDays')}
        error={error('restDays')}
      />
      <Checkbox
        name="urgentPasses"
        label={t('urgentPasses')}
        defaultChecked={ticked('urgentPasses')}
        error={error('urgentPasses')}
      />
    </>
  )
}
