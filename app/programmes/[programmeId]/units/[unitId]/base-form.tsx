'use client'

import { useTranslations } from 'next-intl'
import { baseConditions } from '../../../../../lib/units/base.ts'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { RadioField } from '../../../../ui/choices.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { setBase } from '../actions.ts'

type Props = { hidden: Record<string, string>; condition: string | null; basis: string | null }

export function BaseForm({ hidden, condition, basis }: Props) {
  const t = useTranslations('unit.base')
  return (
    <Dialog id="base" opener={t('set')} openerSize="s" title={t('title')} closeLabel={t('close')}>
      <p className="mb-4 text-sm text-soft">{t('how')}</p>
      <KeptForm action={setBase} hidden={hidden} label={t('title')}>
        {(face) => (
          <>
            <RadioField
              name="baseCondition"
              label={t('title')}
              choices={baseConditions.map((value) => ({ value, label: t(value) }))}
              defaultValue={face.value('baseCondition', condition)}
              error={face.error('baseCondition')}
              required
            />
            <TextArea
              name="baseBasis"
              label={t('basis')}
              hint={t('basisHint')}
              defaultValue={face.value('baseBasis', basis)}
              error={face.error('baseBasis')}
              maxLength={500}
              required
            />
            <SubmitButton look="primary" pendingLabel={t('saving')}>
              {t('save')}
            </SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
