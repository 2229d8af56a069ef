'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import type { OptionGroup } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { logVisit } from './actions.ts'
import type { ToCheck } from './check-rows.tsx'
import { CommitmentRows } from './commitment-rows.tsx'
import { Examined } from './examined.tsx'
import { FindingRows } from './finding-rows.tsx'
import type { LastCall } from './method-facts.tsx'
import { OfMethod } from './of-method.tsx'
import { type Member, TeamField } from './team-field.tsx'
import type { ToVerify } from './verification-rows.tsx'
import { VisitFacts } from './visit-facts.tsx'

type Props = {
  programmeId: string
  submissionKey: string
  keep: string
  units: OptionGroup[]
  unitId: string
  /** The planned visit the form was opened from, with its method and who was to go. */
  planId: string | null
  method: string
  memberIds: string[]
  people: Member[]
  assignments: ToVerify[]
  checks: ToCheck[]
  today: string
  firstDay: string
  usualDue: string
  lastCall: LastCall
}

/** One visit with all it brought, phone first: unit and method, the visit, what was verified, what was found. */
export function VisitForm(props: Props) {
  const { programmeId, submissionKey, keep, unitId, people, assignments, checks, today, usualDue } = props
  const t = useTranslations('visit.form')
  return (
    <KeptForm
      action={logVisit}
      hidden={{ programmeId, submissionKey, keep, planId: props.planId }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <VisitFacts face={face} {...props} />
          <TeamField face={face} people={people} memberIds={props.memberIds} />
          <OfMethod face={face} of={['talk']}>
            <CommitmentRows face={face} keep={keep} today={today} usualDue={usualDue} />
          </OfMethod>
          <Examined face={face} keep={keep} unitId={unitId} assignments={assignments} checks={checks} />
          <h2 className="mt-8 mb-1 border-b border-rule pb-1">{t('findings')}</h2>
          <FindingRows face={face} keep={keep} today={today} usualDue={usualDue} />
          <div className="mt-8 border-t border-rule pt-4">
            <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
          </div>
        </>
      )}
    </KeptForm>
  )
}
