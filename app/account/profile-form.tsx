'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../frame/kept-form.tsx'
import { RadioField } from '../ui/choices.tsx'
import { TextField } from '../ui/field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { keepAccount } from './actions.ts'

export function ProfileForm({ name, language }: { name: string; language: string }) {
  const t = useTranslations('account')
  const forms = useTranslations('forms')
  return (
    <KeptForm action={keepAccount} label={t('profile')} className="max-w-md">
      {({ value, error }) => (
        <>
          <TextField
            name="name"
            label={t('name')}
            hint={t('nameHint')}
            defaultValue={value('name', name)}
            error={error('name')}
            autoComplete="name"
            required
          />
          <RadioField
            name="language"
            label={t('language')}
            choices={[
              { value: 'zh-CN', label: <span lang="zh-CN">中文</span> },
              { value: 'en', label: <span lang="en">English</span> },
            ]}
            defaultValue={value('language', language)}
            error={error('language')}
          />
          <SubmitButton pendingLabel={forms('saving')}>{forms('save')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
