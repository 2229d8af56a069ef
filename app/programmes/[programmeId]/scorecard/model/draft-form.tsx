'use client'

import { useTranslations } from 'next-intl'
import { constantCodes, constantRules } from '../../../../../lib/models/constants.ts'
import { defaultModel, dimensions, partsOf } from '../../../../../lib/scoring/model.ts'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { Details } from '../../../../ui/details.tsx'
import { NumberField, TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { changeDraft, draftModel } from './actions.ts'
import './model.css'
import { WeightGroup } from './weight-group.tsx'

type Props = {
  hidden: Record<string, string | number>
  keep: string
  /** Every weight and constant by its code, and the reason. */
  start: Record<string, string>
  changes: boolean
}

/** The weights of the dimensions, of the parts of each, the constants, and why they should change. */
export function DraftForm({ hidden, keep, start, changes }: Props) {
  const t = useTranslations('model')
  const s = useTranslations('score')
  const names = dimensions.map(({ code }) => ({ code, label: `${s(`dimensions.${code}`)} ${code}` }))
  return (
    <KeptForm
      action={changes ? changeDraft : draftModel}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('form.label')}
    >
      {(face) => (
        <>
          <WeightGroup legend={t('form.dimensions')} fields={names} start={start} face={face} />
          <h2 className="mt-6 mb-2">{t('form.parts')}</h2>
          <div className="m-groups">
            {names.map(({ code, label }) => (
              <WeightGroup
                key={code}
                legend={label}
                fields={partsOf(defaultModel, code).map((part) => ({
                  code: part.code,
                  label: `${s(`parts.${part.code}`)} ${part.code}`,
                }))}
                start={start}
                face={face}
              />
            ))}
          </div>
          <Details summary={t('form.constants')} open={constantCodes.some((code) => face.error(code))}>
            <p className="mb-3 max-w-prose text-sm text-soft">{t('form.constantsHow')}</p>
            <div className="m-fields">
              {constantCodes.map((code) => (
                <NumberField
                  key={code}
                  name={code}
                  label={t(`constants.${code}`)}
                  hint={t('form.bounds', {
                    min: String(constantRules[code].min),
                    max: String(constantRules[code].max),
                  })}
                  defaultValue={face.value(code, start[code])}
                  error={face.error(code)}
                  required
                />
              ))}
            </div>
          </Details>
          <div className="mt-6 max-w-2xl">
            <TextArea
              name="reason"
              label={t('form.reason')}
              hint={t('form.reasonHint')}
              defaultValue={face.value('reason', start.reason)}
              error={face.error('reason')}
              maxLength={1000}
              required
            />
            <SubmitButton look="primary" pendingLabel={t('form.saving')}>
              {t('form.submit')}
            </SubmitButton>
          </div>
        </>
      )}
    </KeptForm>
  )
}
