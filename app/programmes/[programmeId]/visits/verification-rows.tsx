'use client'

import { useTranslations } from 'next-intl'
import type { FormFace } from '../../../ui/action-form.tsx'
import { NumberField, TextField } from '../../../ui/field.tsx'
import { useKeptRows } from './kept-rows.ts'

/** An assignment of the unit with what it says itself. Percents 0..100. */
export type ToVerify = {
  id: string
  title: string
  reported: number | null
  reportedOn: string | null
  verified: number | null
  verifiedOn: string | null
}

type Props = { face: FormFace; keep: string; unitId: string; assignments: ToVerify[] }

/** The unit's assignments to be verified on the spot: what was found, beside what was reported. */
export function VerificationRows({ face, keep, unitId, assignments }: Props) {
  const t = useTranslations('visit.form')
  const words = useTranslations('verification')
  const [here] = useKeptRows(keep, 'verifications', unitId)
  const note = !unitId ? t('verifyChoose') : assignments.length === 0 ? t('verifyNone') : t('verifyAbout')
  return (
    <div ref={here}>
      <p className="mb-2 text-soft">{note}</p>
      {assignments.map((assignment) => {
        const field = (name: string) => ({
          name: `verifications.${assignment.id}.${name}`,
          error: face.error(`verifications.${assignment.id}.${name}`),
          defaultValue: face.value(`verifications.${assignment.id}.${name}`),
        })
        return (
          <fieldset key={assignment.id} className="border-b border-rule py-3">
            <legend className="float-start mb-1 w-full font-semibold">{assignment.title}</legend>
            <p className="mb-2 clear-both text-sm text-soft">
              <Reported assignment={assignment} />
            </p>
            <div className="grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
              <NumberField {...field('percent')} label={words('form.percent')} unit="%" />
              <TextField
                {...field('basis')}
                label={words('form.basis')}
                placeholder={words('form.basisHint')}
                maxLength={1000}
              />
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}

export function Reported({ assignment }: { assignment: Omit<ToVerify, 'id' | 'title'> }) {
  const t = useTranslations('verification')
  const { reported, reportedOn, verified, verifiedOn } = assignment
  return (
    <>
      <span className="num me-4">
        {reported === null
          ? t('notReported')
          : t('reportedOn', { percent: `${reported}%`, on: reportedOn ?? '' })}
      </span>
      <span className="num">
        {verified === null
          ? t('notVerified')
          : t('verifiedOn', { percent: `${verified}%`, on: verifiedOn ?? '' })}
      </span>
    </>
  )
}
