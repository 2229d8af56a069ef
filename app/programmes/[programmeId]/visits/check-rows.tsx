'use client'

import { useTranslations } from 'next-intl'
import { type CheckAnswer, checkResults } from '../../../../lib/self-checks/rows.ts'
import type { FormFace } from '../../../ui/action-form.tsx'
import { RadioField } from '../../../ui/choices.tsx'
import { TextField } from '../../../ui/field.tsx'
import { useKeptRows } from './kept-rows.ts'

/** An item of the unit's self-check, with its own answer where it gave one. */
export type ToCheck = {
  itemId: string
  text: string
  basis: string
  answer: CheckAnswer | null
  note: string
}

type Props = { face: FormFace; keep: string; unitId: string; checks: ToCheck[] }

/** The unit's answers, each with three big answers of the inspector: 属实, 部分属实, 不属实. */
export function CheckRows({ face, keep, unitId, checks }: Props) {
  const t = useTranslations('visit.form')
  const [here] = useKeptRows(keep, 'checks', unitId)
  if (checks.length === 0)
    return <p className="mb-2 text-soft">{unitId ? t('checksNone') : t('verifyChoose')}</p>
  return (
    <div ref={here}>
      <p className="mb-2 text-soft">{t('checksAbout')}</p>
      {checks.map((check, index) => (
        <CheckRow key={check.itemId} face={face} check={check} number={index + 1} />
      ))}
    </div>
  )
}

function CheckRow({ face, check, number }: { face: FormFace; check: ToCheck; number: number }) {
  const t = useTranslations('self-check')
  const field = (name: string) => {
    const whole = `checks.${check.itemId}.${name}`
    return { name: whole, error: face.error(whole), defaultValue: face.value(whole) }
  }
  return (
    <fieldset className="border-b border-rule py-3">
      <legend className="float-start mb-1 w-full font-semibold">
        <span className="num">{number}.</span> {check.text}
      </legend>
      <p className="mb-1 clear-both text-sm">
        {t('unitSays')} <strong>{check.answer ? t(`answers.${check.answer}`) : t('unanswered')}</strong>
        {check.note && <span className="text-soft"> · {check.note}</span>}
      </p>
      <RadioField
        {...field('result')}
        big
        label={<span className="sr-only">{t('inspector', { number })}</span>}
        choices={checkResults.map((result) => ({ value: result, label: t(`results.${result}`) }))}
      />
      <TextField
        {...field('note')}
        label={<span className="sr-only">{t('noteOf', { number })}</span>}
        placeholder={t('note')}
        maxLength={1000}
      />
    </fieldset>
  )
}
