'use client'

import { useTranslations } from 'next-intl'
import { roundScopes } from '../../../../lib/rounds/round.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { type Choice, RadioField } from '../../../ui/choices.tsx'
import { DateField, type Option, SelectField, TextArea, TextField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { editRound, prepareRound } from './actions.ts'
import { UnitBoxes, type UnitGroup } from './unit-boxes.tsx'

export type RoundStart = {
  name: string
  startsOn: string
  endsOn: string
  scope: string
  kind: string
  aim: string
  unitIds: string[]
}

type Props = {
  hidden: Record<string, string | number>
  keep: string
  /** Edited; else prepared anew. */
  edited: boolean
  start: RoundStart
  kinds: Option[]
  units: UnitGroup[]
}

export function RoundForm({ hidden, keep, edited, start, kinds, units }: Props) {
  const t = useTranslations('round')
  const optional = useTranslations('forms')('optional')
  const scopes: Choice[] = roundScopes.map((value) => ({ value, label: t(`scopes.${value}`) }))
  return (
    <KeptForm
      action={edited ? editRound : prepareRound}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t(edited ? 'edit' : 'new')}
      className="max-w-2xl"
    >
      {(face) => {
        const field = (name: Exclude<keyof RoundStart, 'unitIds'>) => ({
          name,
          error: face.error(name),
          defaultValue: face.value(name, start[name]),
        })
        return (
          <>
            <TextField {...field('name')} label={t('form.name')} hint={t('form.nameHint')} required />
            <div className="flex flex-wrap gap-x-6">
              <DateField {...field('startsOn')} label={t('form.startsOn')} required />
              <DateField {...field('endsOn')} label={t('form.endsOn')} required />
            </div>
            <RadioField {...field('scope')} big label={t('form.scope')} choices={scopes} required />
            <SelectField
              {...field('kind')}
              label={t('form.kind')}
              hint={t('form.kindHint')}
              options={kinds}
              placeholder={t('form.chooseKind')}
              mark={optional}
            />
            <UnitBoxes
              label={t('form.units')}
              hint={t('form.unitsHint')}
              error={face.error('unitIds')}
              summary={t('form.unitsOpen', {
                count: units.reduce((sum, { units: some }) => sum + some.length, 0),
              })}
              groups={units}
              chosen={face.values('unitIds', start.unitIds)}
            />
            <TextArea {...field('aim')} label={t('form.aim')} mark={optional} />
            <SubmitButton pendingLabel={t('form.saving')}>{t('form.submit')}</SubmitButton>
          </>
        )
      }}
    </KeptForm>
  )
}
