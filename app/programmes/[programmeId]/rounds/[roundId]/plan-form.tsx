'use client'

import { useTranslations } from 'next-intl'
import { methods } from '../../../../../lib/visits/methods.ts'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { RadioField } from '../../../../ui/choices.tsx'
import { Details } from '../../../../ui/details.tsx'
import { DateField, type OptionGroup, SelectField } from '../../../../ui/field.tsx'
import { GroupFrame } from '../../../../ui/field-frame.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { movePlan, planVisit } from '../actions.ts'

export type PlanStart = { unitId: string; method: string; plannedOn: string; memberIds: string[] }
export type PlanTeam = { name: string; members: { id: string; name: string }[] }

type Props = {
  hidden: Record<string, string | number>
  keep: string
  /** The units to choose from, by team; null when a visit already planned is changed. */
  units: OptionGroup[] | null
  teams: PlanTeam[]
  start: PlanStart
  period: { first: string; last: string }
}

export function PlanForm({ hidden, keep, units, teams, start, period }: Props) {
  const t = useTranslations('plan.form')
  const words = useTranslations('visit.methods')
  return (
    <KeptForm
      action={units ? planVisit : movePlan}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t(units ? 'submit' : 'move')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          {units && (
            <SelectField
              name="unitId"
              label={t('unit')}
              options={units}
              placeholder={t('chooseUnit')}
              defaultValue={face.value('unitId', start.unitId)}
              error={face.error('unitId')}
              required
            />
          )}
          <RadioField
            name="method"
            big
            label={t('method')}
            choices={methods.map((value) => ({ value, label: words(value) }))}
            defaultValue={face.value('method', start.method)}
            error={face.error('method')}
            required
          />
          <DateField
            name="plannedOn"
            label={t('day')}
            hint={t('dayHint', period)}
            defaultValue={face.value('plannedOn', start.plannedOn)}
            error={face.error('plannedOn')}
            required
          />
          <GroupFrame name="memberIds" label={t('who')} hint={t('whoHint')} error={face.error('memberIds')}>
            {teams.map((team) => (
              <Details key={team.name} summary={team.name} open={teams.length === 1}>
                {team.members.map(({ id, name }) => (
                  <label key={id} className="choice">
                    <input
                      type="checkbox"
                      name="memberIds"
                      value={id}
                      defaultChecked={face.values('memberIds', start.memberIds).includes(id)}
                    />
                    <span>{name}</span>
                  </label>
                ))}
              </Details>
            ))}
          </GroupFrame>
          <SubmitButton pendingLabel={t('saving')}>{t(units ? 'submit' : 'moveSubmit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
