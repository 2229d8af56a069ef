'use client'

import { useTranslations } from 'next-intl'
import { checkDimensions } from '../../../../../../lib/self-checks/form.ts'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import type { FormFace } from '../../../../../ui/action-form.tsx'
import { SelectField, TextArea, TextField } from '../../../../../ui/field.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { AddableRows } from '../../../visits/addable-rows.tsx'
import { makeCheckList } from '../../actions.ts'

type Item = { text: string; textEn: string; basis: string; dimension: string }
type Props = {
  hidden: { programmeId: string; submissionKey: string; replaces: string | undefined }
  keep: string
  start: { title: string; titleEn: string }
  items: Item[]
}

/** The list's name and its items, each with its wording, its basis and the dimension it is about. */
export function ListForm({ hidden, keep, start, items }: Props) {
  const t = useTranslations('check-list')
  const optional = useTranslations('forms')('optional')
  const words = {
    row: (number: number) => t('item', { number }),
    remove: (number: number) => t('remove', { number }),
    add: t('add'),
  }
  return (
    <KeptForm
      action={makeCheckList}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <TextField
            name="title"
            label={t('name')}
            defaultValue={face.value('title', start.title)}
            error={face.error('title')}
            maxLength={200}
            required
          />
          <TextField
            name="titleEn"
            label={t('nameEn')}
            mark={optional}
            defaultValue={face.value('titleEn', start.titleEn)}
            error={face.error('titleEn')}
            maxLength={200}
          />
          <h2 id="items" className="mt-6 mb-1 border-b border-rule pb-1">
            {t('items')}
          </h2>
          {face.error('items') && <p className="field-error mb-2">{face.error('items')}</p>}
          <AddableRows face={face} keep={keep} group="items" start={{}} first={items} words={words}>
            {(prefix, from) => <ItemFields face={face} prefix={prefix} from={from} />}
          </AddableRows>
          <div className="mt-6 border-t border-rule pt-4">
            <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
          </div>
        </>
      )}
    </KeptForm>
  )
}

type ItemProps = { face: FormFace; prefix: string; from: (field: string) => string }

function ItemFields({ face, prefix, from }: ItemProps) {
  const t = useTranslations('check-list')
  const optional = useTranslations('forms')('optional')
  const field = (name: string) => ({
    name: `${prefix}${name}`,
    error: face.error(`${prefix}${name}`),
    defaultValue: from(name),
  })
  return (
    <>
      <TextArea {...field('text')} rows={2} label={t('text')} maxLength={500} required />
      <TextField {...field('textEn')} label={t('textEn')} mark={optional} maxLength={500} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField {...field('basis')} label={t('basis')} mark={optional} maxLength={300} />
        <SelectField
          {...field('dimension')}
          label={t('dimension')}
          mark={optional}
          placeholder={t('anyDimension')}
          options={checkDimensions.map((one) => ({ value: one, label: t(`dimensions.${one}`) }))}
        />
      </div>
    </>
  )
}
