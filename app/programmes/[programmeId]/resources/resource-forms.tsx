'use client'

import { useTranslations } from 'next-intl'
import { resourceKinds } from '../../../../lib/resources/resource.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { NumberField, SelectField, TextArea, TextField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { commitResource, supplyResource } from './actions.ts'

type Hidden = { programmeId: string; submissionKey: string }

/** What is promised of a kind, and what of it is there already. */
export function CommitForm({ hidden }: { hidden: Hidden & { assignmentId: string } }) {
  const t = useTranslations('resource')
  const optional = useTranslations('forms')('optional')
  return (
    <Dialog
      id="commit-resource"
      opener={t('of.add')}
      openerSize="s"
      title={t('of.add')}
      closeLabel={t('of.close')}
    >
      <KeptForm action={commitResource} hidden={hidden} label={t('of.add')}>
        {(face) => (
          <>
            <SelectField
              name="kind"
              label={t('of.kind')}
              options={resourceKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
              defaultValue={face.value('kind', 'money')}
              error={face.error('kind')}
              required
            />
            <div className="grid gap-x-6 sm:grid-cols-3">
              <NumberField
                name="committed"
                label={t('of.committed')}
                defaultValue={face.value('committed')}
                error={face.error('committed')}
                required
              />
              <NumberField
                name="supplied"
                label={t('of.supplied')}
                mark={optional}
                defaultValue={face.value('supplied')}
                error={face.error('supplied')}
              />
              <TextField
                name="measureUnit"
                label={t('of.measureUnit')}
                defaultValue={face.value('measureUnit', t('units.money'))}
                error={face.error('measureUnit')}
                maxLength={20}
                required
              />
            </div>
            <TextArea
              name="note"
              label={t('of.note')}
              mark={optional}
              defaultValue={face.value('note')}
              error={face.error('note')}
              maxLength={500}
            />
            <SubmitButton pendingLabel={t('of.saving')}>{t('of.save')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}

type SupplyProps = {
  hidden: Hidden & { resourceId: string; version: number }
  kind: string
  start: { committed: number; supplied: number }
  measureUnit: string
}

export function SupplyForm({ hidden, kind, start, measureUnit }: SupplyProps) {
  const t = useTranslations('resource.of')
  return (
    <Dialog
      id={`supply-${hidden.resourceId}`}
      opener={t('change')}
      openerSize="s"
      title={t('changeTitle', { kind })}
      closeLabel={t('close')}
    >
      <KeptForm action={supplyResource} hidden={hidden} label={t('changeTitle', { kind })}>
        {(face) => (
          <>
            {(['committed', 'supplied'] as const).map((name) => (
              <NumberField
                key={name}
                name={name}
                id={`${name}-${hidden.resourceId}`}
                label={t(name)}
                unit={measureUnit}
                defaultValue={face.value(name, String(start[name]))}
                error={face.error(name)}
                required
              />
            ))}
            <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
