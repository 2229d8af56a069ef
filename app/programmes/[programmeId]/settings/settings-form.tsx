'use client'

import { useTranslations } from 'next-intl'
import type { Settings } from '../../../../lib/models/model.ts'
import { leaderships } from '../../../../lib/settings/form.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { Checkbox, RadioField } from '../../../ui/choices.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { settle } from './actions.ts'

type Props = { hidden: Record<string, string>; now: Settings }

export function SettingsForm({ hidden, now }: Props) {
  const t = useTranslations('settings')
  return (
    <KeptForm action={settle} hidden={hidden} label={t('change')} className="max-w-2xl">
      {(face) => (
        <>
          {(['comparesUnits', 'usesLetters'] as const).map((name) => (
            <Checkbox
              key={name}
              name={name}
              label={t(`names.${name}`)}
              hint={t(`hints.${name}`)}
              defaultChecked={face.values(name, now[name] ? ['on'] : []).includes('on')}
              error={face.error(name)}
            />
          ))}
          <RadioField
            name="notGovernmentLed"
            label={t('names.notGovernmentLed')}
            hint={t('hints.notGovernmentLed')}
            choices={leaderships.map((g) => ({ value: String(g), label: t(`led.${String(g * 2)}`) }))}
            defaultValue={face.value('notGovernmentLed', String(now.notGovernmentLed))}
            error={face.error('notGovernmentLed')}
            required
          />
          <TextArea
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            defaultValue={face.value('reason')}
            error={face.error('reason')}
            maxLength={1000}
            required
          />
          <SubmitButton look="primary" pendingLabel={t('saving')}>
            {t('submit')}
          </SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
