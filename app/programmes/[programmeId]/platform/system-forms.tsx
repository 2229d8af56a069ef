'use client'

import { useTranslations } from 'next-intl'
import { verdicts } from '../../../../lib/platform/platform.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { RadioField } from '../../../ui/choices.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField, TextArea } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { judgeSystem, settleSystem } from './actions.ts'

type Props = {
  hidden: { programmeId: string; systemId: string; version: number; submissionKey: string }
  name: string
}

/** Keep, clean or merge, with the reason. */
export function JudgeSystem({ hidden, name }: Props) {
  const t = useTranslations('platform')
  return (
    <Dialog
      id={`judge-${hidden.systemId}`}
      opener={t('system.judge')}
      openerSize="s"
      title={t('system.judgeTitle', { name })}
      closeLabel={t('judging.close')}
    >
      <KeptForm action={judgeSystem} hidden={hidden} label={t('system.judgeTitle', { name })}>
        {(face) => (
          <>
            <RadioField
              id={`verdict-${hidden.systemId}`}
              name="verdict"
              label={t('system.verdict')}
              big
              choices={verdicts.map((one) => ({ value: one, label: t(`system.verdicts.${one}`) }))}
              defaultValue={face.value('verdict')}
              error={face.error('verdict')}
              required
            />
            <TextArea
              id={`why-${hidden.systemId}`}
              name="why"
              label={t('system.why')}
              maxLength={500}
              defaultValue={face.value('why')}
              error={face.error('why')}
              required
            />
            <SubmitButton look="decide" pendingLabel={t('system.judging')}>
              {t('system.judge')}
            </SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}

export function SettleSystem({ hidden, name, today }: Props & { today: string }) {
  const t = useTranslations('platform')
  return (
    <Dialog
      id={`settle-${hidden.systemId}`}
      opener={t('system.settle')}
      openerSize="s"
      title={t('system.settleTitle', { name })}
      closeLabel={t('judging.close')}
    >
      <KeptForm action={settleSystem} hidden={hidden} label={t('system.settleTitle', { name })}>
        {(face) => (
          <>
            <DateField
              id={`settledOn-${hidden.systemId}`}
              name="settledOn"
              label={t('system.settledOn')}
              max={today}
              defaultValue={face.value('settledOn', today)}
              error={face.error('settledOn')}
              required
            />
            <SubmitButton pendingLabel={t('system.settling')}>{t('system.settle')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
