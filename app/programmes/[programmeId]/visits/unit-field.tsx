'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import type { FormFace } from '../../../ui/action-form.tsx'
import { type OptionGroup, SelectField } from '../../../ui/field.tsx'
import { useFormValue } from './form-value.ts'

type Props = { face: FormFace; units: OptionGroup[]; unitId: string }

/**
 * The unit chosen stands in the address too: the server then sends that unit's assignments and says who must stay
 * away, while everything typed stays where it is.
 */
export function UnitField({ face, units, unitId }: Props) {
  const t = useTranslations('visit')
  const router = useRouter()
  const path = usePathname()
  const [here, chosen] = useFormValue('unitId', face.value('unitId', unitId))
  useEffect(() => {
    if (chosen && chosen !== unitId) router.replace(`${path}?unit=${chosen}`, { scroll: false })
  }, [chosen, unitId, path, router])
  return (
    <div ref={here}>
      <SelectField
        name="unitId"
        label={t('unit')}
        options={units}
        placeholder={t('form.chooseUnit')}
        defaultValue={face.value('unitId', unitId)}
        error={face.error('unitId')}
        required
      />
    </div>
  )
}
