'use client'

import { useTranslations } from 'next-intl'
import { PressForm } from '../../../frame/press-form.tsx'
import { confirmInterest } from './actions.ts'

type Props = {
  programmeId: string
  interestId: string
  version: number
  submissionKey: string
  claim: string
  from: 'list' | 'page'
}

/** The unit says that the answer meets its claim, one press. */
export function ConfirmPress({ claim, ...hidden }: Props) {
  const t = useTranslations('interest.confirm')
  return (
    <PressForm
      action={confirmInterest}
      hidden={hidden}
      label={t('submit')}
      about={claim}
      pendingLabel={t('saving')}
      look="decide"
      size={hidden.from === 'list' ? 's' : 'm'}
    />
  )
}
