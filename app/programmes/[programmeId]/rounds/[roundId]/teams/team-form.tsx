'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import { Button } from '../../../../../ui/button.tsx'
import { Checkbox } from '../../../../../ui/choices.tsx'
import { Details } from '../../../../../ui/details.tsx'
import { SelectField, TextField } from '../../../../../ui/field.tsx'
import { GroupFrame } from '../../../../../ui/field-frame.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { formTeam } from '../../actions.ts'
import { UnitBoxes, type UnitGroup } from '../../unit-boxes.tsx'

type Person = { id: string; name: string; from: string }
type Props = {
  hidden: Record<string, string | number>
  keep: string
  start: { name: string; leaderId: string; memberIds: string[]; mediaIds: string[]; unitIds: string[] }
  people: { groups: Person[]; experts: Person[]; media: Person[] }
  units: UnitGroup[]
  /** Units in nobody's care, to be chosen by one press. */
  free: string[]
}

export function TeamForm({ hidden, keep, start, people, units, free }: Props) {
  const t = useTranslations('team.form')
  const option = ({ id, name, from }: Person) => ({ value: id, label: from ? `${name}(${from})` : name })
  return (
    <KeptForm
      action={formTeam}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('submit')}
      className="max-w-3xl"
    >
      {(face) => {
        const members = face.values('memberIds', start.memberIds)
        return (
          <>
            <TextField
              name="name"
              label={t('name')}
              defaultValue={face.value('name', start.name)}
              error={face.error('name')}
              required
            />
            <SelectField
              name="leaderId"
              label={t('leader')}
              options={[...people.groups, ...people.experts].map(option)}
              placeholder={t('chooseLeader')}
              defaultValue={face.value('leaderId', start.leaderId)}
              error={face.error('leaderId')}
              required
            />
            <GroupFrame name="memberIds" label={t('members')} error={face.error('memberIds')}>
              <People name="memberIds" people={people.groups} chosen={members} />
              <Details
                summary={t('experts', { count: people.experts.length })}
                open={people.experts.some(({ id }) => members.includes(id))}
              >
                <div className="max-h-72 overflow-y-auto">
                  <People name="memberIds" people={people.experts} chosen={members} />
                </div>
              </Details>
            </GroupFrame>
            {people.media.length > 0 && (
              <GroupFrame name="mediaIds" label={t('mediaLabel')} error={face.error('mediaIds')}>
                <People
                  name="mediaIds"
                  people={people.media}
                  chosen={face.values('mediaIds', start.mediaIds)}
                />
              </GroupFrame>
            )}
            <UnitBoxes
              label={t('units')}
              hint={t('unitsHint')}
              error={face.error('unitIds')}
              summary={t('units')}
              groups={units}
              chosen={face.values('unitIds', start.unitIds)}
            >
              {free.length > 0 && <TakeRest ids={free} label={t('takeRest', { count: free.length })} />}
            </UnitBoxes>
            <Checkbox name="handOver" label={t('handOver')} defaultChecked={face.value('handOver') !== ''} />
            <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
          </>
        )
      }}
    </KeptForm>
  )
}

function People({ name, people, chosen }: { name: string; people: Person[]; chosen: string[] }) {
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      {people.map((person) => (
        <label key={person.id} className="choice items-start">
          <input type="checkbox" name={name} value={person.id} defaultChecked={chosen.includes(person.id)} />
          <span>
            {person.name} <span className="text-sm text-soft">{person.from}</span>
          </span>
        </label>
      ))}
    </div>
  )
}

/** Ticks every unit in nobody's care; the boxes stay the browser's own. */
function TakeRest({ ids, label }: { ids: string[]; label: string }) {
  const tick = (button: HTMLButtonElement) => {
    for (const box of button.form?.querySelectorAll<HTMLInputElement>('input[name=unitIds]') ?? [])
      if (ids.includes(box.value)) box.checked = true
    button.form?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <Button type="button" size="s" onClick={(pressed) => tick(pressed.currentTarget)}>
      {label}
    </Button>
  )
}
