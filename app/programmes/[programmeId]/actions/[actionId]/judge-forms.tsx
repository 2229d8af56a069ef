'use client'

import { useTranslations } from 'next-intl'
import { JudgeForm } from '../../../../frame/judge-form.tsx'
import { acceptAction, returnAction } from '../actions.ts'

type Props = {
  hidden: { programmeId: string; actionId: string; version: number }
  keys: { accept: string; return: string }
  mayJudge: boolean
}

/** Accept, or return with a reason. */
export function JudgeForms({ hidden, keys, mayJudge }: Props) {
  const t = useTranslations('action.judge')
  if (!mayJudge) return <p className="text-soft">{t('secondPerson')}</p>
  return (
    <JudgeForm
      id="return-action"
      words="action.judge"
      accept={{ action: acceptAction, hidden: { ...hidden, submissionKey: keys.accept } }}
      giveBack={{ action: returnAction, hidden: { ...hidden, submissionKey: keys.return } }}
    />
  )
}
