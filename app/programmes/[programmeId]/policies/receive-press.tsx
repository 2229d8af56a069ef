'use client'

import { useTranslations } from 'next-intl'
import { PressForm } from '../../../frame/press-form.tsx'
import { signReceipt } from './actions.ts'

type Props = {
  programmeId: string
  policyId: string
  unitId: string
  submissionKey: string
  title: string
  from: 'list' | 'page'
}

/** 签收, one press. */
export function ReceivePress({ title, ...hidden }: Props) {
  const t = useTranslations('policy.own')
  return (
    <PressForm
      action={signReceipt}
      hidden={hidden}
      label={t('receive')}
      about={title}
      pendingLabel={t('receiving')}
      look="decide"
      size={hidden.from === 'list' ? 's' : 'm'}
    />
  )
}
