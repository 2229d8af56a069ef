'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { sumOf, sumsToOne } from '../../../../../lib/models/weights.ts'
import type { FormFace } from '../../../../ui/action-form.tsx'
import { NumberField } from '../../../../ui/field.tsx'

type Props = {
  legend: string
  fields: { code: string; label: string }[]
  start: Record<string, string>
  face: FormFace
}

/** Weights that make one whole, with the sum they make as they are typed. */
export function WeightGroup({ legend, fields, start, face }: Props) {
  const t = useTranslations('model.form')
  const [typed, setTyped] = useState(() =>
    Object.fromEntries(fields.map(({ code }) => [code, face.value(code, start[code])])),
  )
  const values = fields.map(({ code }) => Number(typed[code]))
  const known = values.every(Number.isFinite)
  const whole = known && sumsToOne(values)
  const sum = sumOf(values)
  const manner = sum === 1 ? 'sumGood' : whole ? 'sumNear' : 'sumOff'
  return (
    <fieldset className="m-group">
      <legend>{legend}</legend>
      <div className="m-fields">
        {fields.map(({ code, label }) => (
          <NumberField
            key={code}
            name={code}
            label={label}
            defaultValue={face.value(code, start[code])}
            error={face.error(code)}
            onChange={(event) => setTyped({ ...typed, [code]: event.target.value })}
            required
          />
        ))}
      </div>
      <output className={whole ? 'm-sum' : 'm-sum m-off'}>
        {known ? t(manner, { sum: String(sum) }) : t('sumUnknown')}
      </output>
    </fieldset>
  )
}
