'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../frame/kept-form.tsx'
import type { FormFace } from '../../ui/action-form.tsx'
import { CheckboxList, RadioField } from '../../ui/choices.tsx'
import { type Option, SelectField, TextField } from '../../ui/field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { addRobot } from './actions.ts'

const kinds = ['wecom', 'dingtalk', 'feishu', 'webhook'] as const
const groups = ['leading', 'promotion', 'technical', 'advisory', 'supervision'] as const
const urgencies = ['escalation', 'decision', 'reminder', 'news'] as const

export function AddRobotForm({ programmes }: { programmes: Option[] }) {
  const t = useTranslations('channel')
  const forms = useTranslations('forms')
  return (
    <KeptForm action={addRobot} label={t('add')} className="max-w-xl">
      {(face) => (
        <>
          <RadioField
            name="kind"
            label={t('kind')}
            choices={kinds.map((kind) => ({
              value: kind,
              label: t(`kinds.${kind}`),
              hint: t(`hints.${kind}`),
            }))}
            defaultValue={face.value('kind', 'wecom')}
            error={face.error('kind')}
          />
          <TextField
            name="name"
            label={t('name')}
            hint={t('nameHint')}
            defaultValue={face.value('name')}
            error={face.error('name')}
            required
          />
          <Secrets face={face} />
          <Hearing face={face} programmes={programmes} />
          <SubmitButton pendingLabel={forms('saving')}>{t('add')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

/** What is written here is read by nobody again. */
function Secrets({ face: { value, error } }: { face: FormFace }) {
  const t = useTranslations('channel')
  return (
    <>
      <TextField
        type="url"
        name="address"
        label={t('address')}
        hint={t('addressHint')}
        defaultValue={value('address')}
        error={error('address')}
        autoComplete="off"
        required
      />
      <TextField
        type="password"
        name="secret"
        label={t('secret')}
        hint={t('secretHint')}
        error={error('secret')}
        autoComplete="new-password"
      />
    </>
  )
}

function Hearing({ face: { value, values, error }, programmes }: { face: FormFace; programmes: Option[] }) {
  const t = useTranslations('channel')
  const seat = useTranslations('seat')
  return (
    <>
      <SelectField
        name="programme"
        label={t('programme')}
        options={programmes}
        defaultValue={value('programme', programmes[0]?.value ?? '')}
        error={error('programme')}
      />
      <SelectField
        name="group"
        label={t('group')}
        hint={t('groupHint')}
        placeholder={t('everybody')}
        options={groups.map((group) => ({ value: group, label: seat(`groups.${group}`) }))}
        defaultValue={value('group')}
        error={error('group')}
      />
      <CheckboxList
        name="urgencies"
        label={t('passesOn')}
        choices={urgencies.map((one) => ({
          value: one,
          label: t(`urgencies.${one}`),
          hint: t(`meant.${one}`),
        }))}
        defaultValues={values('urgencies', ['escalation', 'decision'])}
        error={error('urgencies')}
      />
      <RadioField
        name="language"
        label={t('language')}
        choices={[
          { value: 'zh-CN', label: <span lang="zh-CN">中文</span> },
          { value: 'en', label: <span lang="en">English</span> },
        ]}
        defaultValue={value('language', 'zh-CN')}
        error={error('language')}
      />
    </>
  )
}
