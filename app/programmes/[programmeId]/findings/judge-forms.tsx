'use client'

import { useTranslations } from 'next-intl'
import { JudgeForm } from '../../../frame/judge-form.tsx'
import { acceptRectification, approveClosing, returnRectification } from './actions.ts'

type Props = {
  programmeId: string
  rectificationId: string
  /** Two keys: each of the two forms is one deed. */
  keys: { accept: string; return: string }
  accept: 'may' | 'submitter' | 'not'
  /** Which signature it would be, of how many; one of one closes the finding. */
  level: number
  levels: number
  /** The head's signature, which closes a grave finding, goes by a deed of its own. */
  asHead?: boolean
  mayReturn?: boolean
}

/** Accept and close, or sign one's level of it, or return with a reason. */
export function JudgeForms(props: Props) {
  const {
    programmeId,
    rectificationId,
    keys,
    accept: acceptance,
    level,
    levels,
    asHead,
    mayReturn = true,
  } = props
  const t = useTranslations('rectification.judge')
  const hidden = { programmeId, rectificationId }
  const accept = {
    action: asHead ? approveClosing : acceptRectification,
    hidden: { ...hidden, submissionKey: keys.accept },
    ...(level < levels ? { label: t('sign', { level, levels }) } : {}),
  }
  return (
    <JudgeForm
      id="return-answer"
      words="rectification.judge"
      accept={acceptance === 'may' ? accept : undefined}
      note={acceptance === 'submitter' ? t('secondPerson') : undefined}
      giveBack={
        mayReturn
          ? { action: returnRectification, hidden: { ...hidden, submissionKey: keys.return } }
          : undefined
      }
    />
  )
}
