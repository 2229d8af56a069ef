'use client'

import { useTranslations } from 'next-intl'
import { EvidenceField } from '../../../../../frame/evidence-field.tsx'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import { Checkbox } from '../../../../../ui/choices.tsx'
import { NumberField, TextArea } from '../../../../../ui/field.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { TimeSpent } from '../../../../../ui/time-spent.tsx'
import type { Kept } from '../../../../../ui/upload.ts'
import { writeReport } from './actions.ts'
import { PreviewPanel } from './preview-panel.tsx'

/** What the form starts with: a draft, a returned report to correct, or the last one to go on from. */
export type Start = {
  percent: number | null
  quantity: number | null
  sentence: string
  problems: string
  nextStep: string
  helpNeeded: string
  claimsCompletion: boolean
  files: Kept[]
}

export type ReportFormProps = {
  programmeId: string
  assignmentId: string
  unit: string
  submissionKey: string
  keep: string
  seenReport: string
  start: Start
  last: { percent: number; on: string; sentence: string } | null
  targetQuantity: number | null
  measure: string | null
  evidence: 'never' | 'completion' | 'always'
}

export function ReportForm(props: ReportFormProps) {
  const { programmeId, assignmentId, start, last, targetQuantity, measure, evidence } = props
  const t = useTranslations('report')
  const optional = useTranslations('forms')('optional')
  const lastHint = last ? t('last', { percent: last.percent, on: last.on }) : t('percentHint')
  const hidden = {
    programmeId,
    assignmentId,
    submissionKey: props.submissionKey,
    seenReport: props.seenReport,
    keep: props.keep,
  }
  return (
    <KeptForm action={writeReport} hidden={hidden} keep={props.keep} label={t('write')}>
      {(face) => (
        <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,40rem)_minmax(14rem,1fr)]">
          <div>
            {targetQuantity !== null && (
              <NumberField
                name="quantity"
                label={t('quantity')}
                mark={optional}
                hint={t('quantityOf', { target: targetQuantity, measure: measure ?? '' })}
                unit={measure}
                defaultValue={face.value('quantity', start.quantity)}
                error={face.error('quantity')}
              />
            )}
            <NumberField
              name="percent"
              label={t('percent')}
              hint={lastHint}
              unit="%"
              required
              defaultValue={face.value('percent', start.percent)}
              error={face.error('percent')}
            />
            <TextArea
              name="sentence"
              label={t('sentence')}
              hint={last && !start.sentence ? t('lastSaid', { sentence: last.sentence }) : t('sentenceHint')}
              rows={2}
              required
              defaultValue={face.value('sentence', start.sentence)}
              error={face.error('sentence')}
            />
            <TextArea
              name="problems"
              label={t('problems')}
              mark={optional}
              hint={t('problemsHint')}
              rows={2}
              defaultValue={face.value('problems', start.problems)}
              error={face.error('problems')}
            />
            <TextArea
              name="nextStep"
              label={t('nextStep')}
              mark={optional}
              rows={2}
              defaultValue={face.value('nextStep', start.nextStep)}
              error={face.error('nextStep')}
            />
            <TextArea
              name="helpNeeded"
              label={t('helpNeeded')}
              mark={optional}
              rows={2}
              defaultValue={face.value('helpNeeded', start.helpNeeded)}
              error={face.error('helpNeeded')}
            />
            <EvidenceField
              programmeId={programmeId}
              face={face}
              label={t('evidence')}
              {...(evidence === 'always' ? {} : { mark: optional })}
              {...(evidence === 'never'
                ? {}
                : { hint: t(evidence === 'always' ? 'evidenceAlways' : 'evidenceCompletion') })}
              kept={start.files}
            />
            <Checkbox
              name="claimsCompletion"
              label={t('claims')}
              hint={t('claimsHint')}
              defaultChecked={
                face.answer.values ? face.value('claimsCompletion') === 'on' : start.claimsCompletion
              }
              error={face.error('claimsCompletion')}
            />
          </div>
          <PreviewPanel
            url={`/programmes/${programmeId}/assignments/${assignmentId}/report/preview`}
            unit={props.unit}
            targetQuantity={targetQuantity}
          />
          <div className="flex flex-wrap gap-3">
            <TimeSpent name="secondsSpent" seconds={face.value('secondsSpent', '0')} />
            <SubmitButton name="intent" value="submit" pendingLabel={t('submitting')}>
              {t('submit')}
            </SubmitButton>
            <SubmitButton name="intent" value="draft" look="secondary" pendingLabel={t('savingDraft')}>
              {t('saveDraft')}
            </SubmitButton>
          </div>
        </div>
      )}
    </KeptForm>
  )
}
