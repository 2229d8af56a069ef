'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { TextArea, TextField } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { type UnitChoice, UnitChooser } from '../../tasks/new/unit-chooser.tsx'
import { issueCircular } from '../actions.ts'

type Props = {
  programmeId: string
  submissionKey: string
  supersedes: string
  keep: string
  units: UnitChoice[]
}

const texts = ['basis', 'situation', 'goodPractice', 'problems', 'requirements'] as const

/** Nobody chosen means all: how many are ticked is said nowhere. */
const uncounted = () => {}

/** What a person says; the product adds the figures, reported beside verified, and the annex of units. */
export function CircularForm({ units, ...hidden }: Props) {
  const t = useTranslations('paper.circular')
  const f = useTranslations('forms')
  return (
    <KeptForm
      action={issueCircular}
      hidden={hidden}
      keep={hidden.keep}
      label={t('new')}
      className="max-w-4xl"
    >
      {(face) => (
        <>
          <TextField
            name="subject"
            label={t('subject')}
            hint={t('subjectHint')}
            maxLength={60}
            defaultValue={face.value('subject')}
            error={face.error('subject')}
            required
          />
          {texts.map((name) => (
            <TextArea
              key={name}
              name={name}
              rows={name === 'basis' ? 2 : 4}
              label={t(name)}
              hint={t(`${name}Hint`)}
              defaultValue={face.value(name)}
              error={face.error(name)}
              {...(name === 'goodPractice' ? { mark: f('optional') } : { required: true })}
            />
          ))}
          <Details summary={t('addressees')} open={face.error('unitIds') !== undefined}>
            <UnitChooser
              units={units}
              chosen={face.values('unitIds', [])}
              error={face.error('unitIds')}
              onCount={uncounted}
              label={t('units')}
              hint={t('unitsHint')}
              optional
            />
          </Details>
          <div className="flex flex-wrap items-center gap-3 py-3">
            <SubmitButton look="decide" pendingLabel={t('issuing')}>
              {t('issue')}
            </SubmitButton>
            <ButtonLink look="quiet" href={`/programmes/${hidden.programmeId}/papers`}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}
