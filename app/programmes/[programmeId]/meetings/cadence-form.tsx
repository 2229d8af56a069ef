'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField, NumberField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { setCadence } from './actions.ts'

type Props = {
  hidden: { programmeId: string; submissionKey: string; group: string }
  name: string
  everyWorkdays: number
  fromOn: string
}

/** How often the group means to meet. */
export function CadenceForm({ hidden, name, everyWorkdays, fromOn }: Props) {
  const t = useTranslations('meeting.cadence')
  return (
    <Dialog
      id={`cadence-${hidden.group}`}
      opener={t('set')}
      openerSize="s"
      title={`${name} · ${t('title')}`}
      closeLabel={t('close')}
    >
      <KeptForm action={setCadence} hidden={hidden} label={t('title')}>
        {(face) => (
          <>
            <NumberField
              name="everyWorkdays"
              label={t('every')}
              defaultValue={face.value('everyWorkdays', String(everyWorkdays))}
              error={face.error('everyWorkdays')}
              required
            />
            <DateField
              name="fromOn"
              label={t('from')}
              defaultValue={face.value('fromOn', fromOn)}
              error={face.error('fromOn')}
              required
            />
            <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
