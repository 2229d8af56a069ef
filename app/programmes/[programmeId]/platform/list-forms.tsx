'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { DateField, NumberField, type OptionGroup, SelectField, TextField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { addListItem, recordUsage, serveItem } from './actions.ts'

type New = {
  hidden: { programmeId: string; submissionKey: string }
  keep: string
  units: OptionGroup[]
  today: string
  usualDue: string
}

export function ListItemForm({ hidden, keep, units, today, usualDue }: New) {
  const t = useTranslations('platform')
  return (
    <KeptForm
      action={addListItem}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('list.new')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <SelectField
            name="unitId"
            label={t('unit')}
            options={units}
            placeholder={t('list.chooseUnit')}
            defaultValue={face.value('unitId')}
            error={face.error('unitId')}
            required
          />
          <TextField
            name="title"
            label={t('list.item')}
            maxLength={200}
            defaultValue={face.value('title')}
            error={face.error('title')}
            required
          />
          <NumberField
            name="dataElements"
            label={t('list.elements')}
            min={1}
            defaultValue={face.value('dataElements')}
            error={face.error('dataElements')}
            required
          />
          <DateField
            name="dueOn"
            label={t('list.dueOn')}
            min={today}
            defaultValue={face.value('dueOn', usualDue)}
            error={face.error('dueOn')}
            required
          />
          <SubmitButton pendingLabel={t('list.saving')}>{t('list.submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

type Serve = {
  hidden: { programmeId: string; itemId: string; version: number; submissionKey: string }
  today: string
}

export function ServeForm({ hidden, today }: Serve) {
  const t = useTranslations('platform.list')
  return (
    <KeptForm action={serveItem} hidden={hidden} label={t('serve')}>
      {(face) => (
        <>
          <DateField
            name="servedOn"
            label={t('servedOn')}
            max={today}
            defaultValue={face.value('servedOn', today)}
            error={face.error('servedOn')}
            required
          />
          <SubmitButton pendingLabel={t('serving')}>{t('serve')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

type Usage = { hidden: { programmeId: string; itemId: string; submissionKey: string }; month: string }

export function UsageForm({ hidden, month }: Usage) {
  const t = useTranslations('platform.usage')
  return (
    <KeptForm action={recordUsage} hidden={hidden} label={t('new')} className="max-w-md">
      {(face) => (
        <>
          <TextField
            name="month"
            type="month"
            label={t('month')}
            max={month}
            defaultValue={face.value('month', month)}
            error={face.error('month')}
            required
          />
          <NumberField
            name="calls"
            label={t('calls')}
            min={0}
            defaultValue={face.value('calls')}
            error={face.error('calls')}
            required
          />
          <TextField
            name="from"
            label={t('from')}
            hint={t('fromHint')}
            maxLength={200}
            defaultValue={face.value('from')}
            error={face.error('from')}
            required
          />
          <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
