'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { DateField, SelectField, TextArea, TextField } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { type UnitChoice, UnitChooser } from '../../tasks/new/unit-chooser.tsx'
import { callMeeting } from '../actions.ts'

type Option = { value: string; label: string }
type Props = {
  programmeId: string
  submissionKey: string
  keep: string
  units: UnitChoice[]
  groups: Option[]
  posts: Option[]
  rank: string
  today: string
}

const count = () => {}

/** A meeting: of which group, when, about what, and who is to come at what rank. */
export function MeetingForm({ programmeId, submissionKey, keep, units, groups, posts, rank, today }: Props) {
  const t = useTranslations('meeting.form')
  const f = useTranslations('forms')
  return (
    <KeptForm
      action={callMeeting}
      hidden={{ programmeId, submissionKey, keep }}
      keep={keep}
      label={t('submit')}
      className="max-w-4xl"
    >
      {(face) => {
        const field = (
          name: 'group' | 'title' | 'heldOn' | 'place' | 'agenda' | 'requiredPost',
          start = '',
        ) => ({
          name,
          label: t(name),
          defaultValue: face.value(name, start),
          error: face.error(name),
        })
        return (
          <>
            <SelectField {...field('group', groups[0]?.value)} options={groups} required />
            <TextField {...field('title')} maxLength={200} required />
            <div className="grid gap-x-6 sm:grid-cols-2">
              <DateField {...field('heldOn', today)} required />
              <TextField {...field('place')} mark={f('optional')} maxLength={200} />
            </div>
            <TextArea {...field('agenda')} hint={t('agendaHint')} mark={f('optional')} rows={4} />
            <SelectField {...field('requiredPost', rank)} hint={t('requiredHint')} options={posts} required />
            <UnitChooser
              units={units}
              chosen={face.values('unitIds', [])}
              error={face.error('unitIds')}
              onCount={count}
              label={t('units')}
              hint={t('unitsHint')}
              optional
            />
            <div className="flex flex-wrap gap-3">
              <SubmitButton pendingLabel={t('submitting')}>{t('submit')}</SubmitButton>
              <ButtonLink look="quiet" href={`/programmes/${programmeId}/meetings`}>
                {f('cancel')}
              </ButtonLink>
            </div>
          </>
        )
      }}
    </KeptForm>
  )
}
