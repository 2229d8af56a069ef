'use client'

import { useTranslations } from 'next-intl'
import type { FormFace } from '../../../ui/action-form.tsx'
import type { Choice } from '../../../ui/choices.tsx'
import { Details } from '../../../ui/details.tsx'
import { GroupFrame } from '../../../ui/field-frame.tsx'

/** Who may go along; `recused` carries the name of the unit visited where the person belongs to it. */
export type Member = {
  id: string
  name: string
  from: string
  first: boolean
  me: boolean
  recused: string | null
}

/** `memberIds` are ticked to begin with: who was to go by the plan. */
type Props = { face: FormFace; people: Member[]; memberIds?: string[] }

/** The team: the supervision group at hand, everybody else with a seat behind one press. Nobody is left out silently. */
export function TeamField({ face, people, memberIds = [] }: Props) {
  const t = useTranslations('visit.form')
  const chosen = new Set(face.values('memberIds', memberIds))
  const choice = (person: Member): Choice => ({
    value: person.id,
    label: person.me ? t('me', { name: person.name }) : person.name,
    hint: person.recused ? t('recused', { unit: person.recused }) : person.from,
    disabled: person.me || person.recused !== null,
  })
  const first = people
    .filter((person) => person.first || person.me)
    .sort((a, b) => Number(b.me) - Number(a.me))
  const others = people.filter((person) => !person.first && !person.me)
  return (
    <GroupFrame
      name="memberIds"
      label={t('members')}
      hint={t('membersHint')}
      error={face.error('memberIds')}
      className="mt-6"
    >
      <Boxes people={first} choice={choice} chosen={chosen} />
      {others.length > 0 && (
        <Details summary={t('others', { count: others.length })}>
          <div className="max-h-72 overflow-y-auto">
            <Boxes people={others} choice={choice} chosen={chosen} />
          </div>
        </Details>
      )}
    </GroupFrame>
  )
}

function Boxes({
  people,
  choice,
  chosen,
}: {
  people: Member[]
  choice: (person: Member) => Choice
  chosen: Set<string>
}) {
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      {people.map((person) => {
        const { value, label, hint, disabled } = choice(person)
        return (
          <label key={value} className="choice min-h-11 items-start">
            <input
              type="checkbox"
              name="memberIds"
              value={value}
              defaultChecked={person.me || chosen.has(value)}
              disabled={disabled}
            />
            <span>
              {label} <span className="text-sm text-soft">{hint}</span>
            </span>
          </label>
        )
      })}
    </div>
  )
}
