'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { PressForm } from '../../../../frame/press-form.tsx'
import { DateField, NumberField, SelectField, TextField } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { addPlanned, planBenefit, realiseBenefit, verifyBenefit } from '../actions.ts'

type Hidden = { programmeId: string; submissionKey: string }
type Days = { today: string; last: string }

/** What is to be gained, in what it is measured, how much by when. */
export function PlanForm({
  today,
  last,
  importance,
  ...hidden
}: Hidden & Days & { interestId: string; importance: number }) {
  const t = useTranslations('benefit.plan')
  return (
    <KeptForm action={planBenefit} hidden={hidden} label={t('title')} className="max-w-2xl">
      {(face) => {
        const field = (name: string, start?: string | number) => ({
          name,
          defaultValue: face.value(name, start),
          error: face.error(name),
        })
        return (
          <>
            <TextField {...field('name')} label={t('name')} hint={t('nameHint')} maxLength={200} required />
            <div className="grid gap-x-6 sm:grid-cols-2">
              <TextField
                {...field('measureUnit')}
                label={t('measureUnit')}
                hint={t('measureUnitHint')}
                maxLength={40}
                required
              />
              <SelectField
                {...field('importance', importance)}
                label={t('importance')}
                options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
              />
              <NumberField {...field('amount')} label={t('amount')} required />
              <DateField
                {...field('plannedOn', last)}
                label={t('plannedOn')}
                min={today}
                max={last}
                required
              />
            </div>
            <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
          </>
        )
      }}
    </KeptForm>
  )
}

/** A further amount by a further day. */
export function MoreForm({
  today,
  last,
  measureUnit,
  ...hidden
}: Hidden & Days & { benefitId: string; measureUnit: string }) {
  const t = useTranslations('benefit.plan')
  const of = (name: string) => `${name}-${hidden.benefitId}`
  return (
    <KeptForm action={addPlanned} hidden={hidden} label={t('more')}>
      {(face) => (
        <div className="flex flex-wrap items-end gap-x-4">
          <NumberField
            id={of('amount')}
            name="amount"
            label={t('amount')}
            unit={measureUnit}
            defaultValue={face.value('amount')}
            error={face.error('amount')}
            required
          />
          <DateField
            id={of('plannedOn')}
            name="plannedOn"
            label={t('plannedOn')}
            min={today}
            max={last}
            defaultValue={face.value('plannedOn', last)}
            error={face.error('plannedOn')}
            required
          />
          <div className="field">
            <SubmitButton look="secondary" pendingLabel={t('saving')}>
              {t('more')}
            </SubmitButton>
          </div>
        </div>
      )}
    </KeptForm>
  )
}

export function RealiseForm({
  today,
  first,
  measureUnit,
  ...hidden
}: Hidden & { benefitId: string; today: string; first: string; measureUnit: string }) {
  const t = useTranslations('benefit.realise')
  const optional = useTranslations('forms')('optional')
  const of = (name: string) => `${name}-${hidden.benefitId}`
  return (
    <KeptForm action={realiseBenefit} hidden={hidden} label={t('title')}>
      {(face) => (
        <div className="flex flex-wrap items-end gap-x-4">
          <NumberField
            id={of('amount')}
            name="amount"
            label={t('amount')}
            unit={measureUnit}
            defaultValue={face.value('amount')}
            error={face.error('amount')}
            required
          />
          <DateField
            id={of('realisedOn')}
            name="realisedOn"
            label={t('realisedOn')}
            min={first}
            max={today}
            defaultValue={face.value('realisedOn', today)}
            error={face.error('realisedOn')}
            required
          />
          <TextField
            id={of('note')}
            name="note"
            label={t('note')}
            mark={optional}
            maxLength={500}
            defaultValue={face.value('note')}
            error={face.error('note')}
          />
          <div className="field">
            <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
          </div>
        </div>
      )}
    </KeptForm>
  )
}

export function VerifyPress({ about, ...hidden }: Hidden & { amountId: string; about: string }) {
  const t = useTranslations('benefit.verify')
  return (
    <PressForm
      action={verifyBenefit}
      hidden={hidden}
      label={t('submit')}
      about={about}
      pendingLabel={t('saving')}
      look="decide"
    />
  )
}
