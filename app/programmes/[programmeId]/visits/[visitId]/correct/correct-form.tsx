'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import type { FormFace } from '../../../../../ui/action-form.tsx'
import { TextField } from '../../../../../ui/field.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { correctVisit } from '../../actions.ts'
import { CommonFacts } from '../../common-facts.tsx'
import { type Member, TeamField } from '../../team-field.tsx'

type Props = {
  hidden: { programmeId: string; visitId: string; version: number; method: string; submissionKey: string }
  keep: string
  start: Record<string, string>
  memberIds: string[]
  people: Member[]
  today: string
  firstDay: string
  asksReason: boolean
}

/** The visit's facts as they were logged, to be put right. */
export function CorrectForm(props: Props) {
  const { hidden, keep, start, memberIds, people, today, firstDay, asksReason } = props
  const t = useTranslations('visit.correct')
  const optional = useTranslations('forms')('optional')
  return (
    <KeptForm
      action={correctVisit}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <CommonFacts
            face={startingFrom(face, { ...start, method: hidden.method })}
            today={today}
            firstDay={firstDay}
            lastCall={{ number: start.number ?? '', met: start.met ?? '' }}
          />
          <TeamField face={{ ...face, values: (name) => face.values(name, memberIds) }} people={people} />
          <TextField
            name="reason"
            label={t('reason')}
            hint={asksReason ? t('reasonHint') : undefined}
            mark={asksReason ? undefined : optional}
            defaultValue={face.value('reason')}
            error={face.error('reason')}
            maxLength={500}
            required={asksReason}
          />
          <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

/** The form's face whose fields start from what was logged instead of empty. */
function startingFrom(face: FormFace, start: Record<string, string>): FormFace {
  return { ...face, value: (name, first) => face.value(name, start[name] ?? first) }
}
