'use client'

import { useTranslations } from 'next-intl'
import { methods } from '../../../../lib/visits/form.ts'
import { RadioField } from '../../../ui/choices.tsx'
import { CommonFacts, type CommonFactsProps } from './common-facts.tsx'

/** `method` is what the form starts with. */
export type VisitRecordProps = CommonFactsProps & { method?: string }

/** The visit itself: the method, what every method says, and what the chosen one asks for. */
export function VisitRecord(props: VisitRecordProps) {
  const { face } = props
  const t = useTranslations('visit')
  return (
    <>
      <RadioField
        name="method"
        error={face.error('method')}
        defaultValue={face.value('method', props.method ?? 'on-site')}
        big
        label={t('method')}
        choices={methods.map((one) => ({ value: one, label: t(`methods.${one}`) }))}
        required
      />
      <CommonFacts {...props} />
    </>
  )
}
