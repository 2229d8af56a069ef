'use client'

import { useTranslations } from 'next-intl'
import { PressForm } from '../../../../frame/press-form.tsx'
import { withdrawReason } from './actions.ts'

type Of = { programmeId: string; submissionKey: string; reasonId: string }

export function WithdrawReason({ about, ...hidden }: Of & { about: string }) {
  const t = useTranslations('guide')
  return (
    <PressForm
      action={withdrawReason}
      hidden={hidden}
      label={t('withdraw')}
      about={about}
      pendingLabel={t('withdrawing')}
      look="quiet"
    />
  )
}
