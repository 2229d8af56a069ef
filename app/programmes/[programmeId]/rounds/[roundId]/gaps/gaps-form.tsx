'use client'

import { useTranslations } from 'next-intl'
import { methods } from '../../../../../../lib/visits/methods.ts'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import type { FormFace } from '../../../../../ui/action-form.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { confirmProposals } from '../../actions.ts'

export type GapRow = {
  unitId: string
  unit: string
  why: string
  who: string
  on: string
  method: string
  memberIds: string[]
}

type Props = { hidden: Record<string, string>; rows: GapRow[]; first: string; last: string }

/** One line a proposal: ticked or not, with its day and method to be changed. One press plans those ticked. */
export function GapsForm({ hidden, rows, first, last }: Props) {
  const t = useTranslations('plan.gaps')
  return (
    <KeptForm action={confirmProposals} hidden={hidden} label={t('title')} className="max-w-3xl">
      {(face) => (
        <>
          <p className="mb-2 font-semibold">{t('count', { count: rows.length })}</p>
          <ul className="border-t border-rule">
            {rows.map((row, index) => (
              <Line
                key={row.unitId}
                row={row}
                name={`proposals.${index}`}
                face={face}
                first={first}
                last={last}
              />
            ))}
          </ul>
          <div className="mt-6">
            <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
          </div>
        </>
      )}
    </KeptForm>
  )
}

type LineProps = { row: GapRow; name: string; face: FormFace; first: string; last: string }

function Line({ row, name, face, first, last }: LineProps) {
  const t = useTranslations('plan.gaps')
  const words = useTranslations('visit.methods')
  const sent = face.answer.values !== undefined
  const fault =
    face.error(`${name}.plannedOn`) ?? face.error(`${name}.memberIds`) ?? face.error(`${name}.unitId`)
  return (
    <li className="grid items-center gap-x-4 gap-y-1 border-b border-rule py-2 sm:grid-cols-[minmax(0,1fr)_9.5rem_8.5rem]">
      <label className="choice items-start">
        <input
          type="checkbox"
          name={`${name}.take`}
          defaultChecked={sent ? face.value(`${name}.take`) !== '' : true}
        />
        <span>
          <b>{row.unit}</b> <span className="text-sm text-soft">{row.why}</span>
          <span className="block text-sm text-soft">{row.who}</span>
        </span>
      </label>
      <input type="hidden" name={`${name}.unitId`} value={row.unitId} />
      {row.memberIds.map((id) => (
        <input key={id} type="hidden" name={`${name}.memberIds`} value={id} />
      ))}
      <div>
        <input
          type="date"
          id={`${name}.plannedOn`}
          name={`${name}.plannedOn`}
          aria-label={t('day', { unit: row.unit })}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${name}-error` : undefined}
          className="input"
          min={first}
          max={last}
          defaultValue={face.value(`${name}.plannedOn`, row.on)}
        />
        {fault && (
          <div id={`${name}-error`} className="field-error text-sm">
            {fault}
          </div>
        )}
      </div>
      <select
        name={`${name}.method`}
        aria-label={t('method', { unit: row.unit })}
        className="input"
        defaultValue={face.value(`${name}.method`, row.method)}
      >
        {methods.map((method) => (
          <option key={method} value={method}>
            {words(method)}
          </option>
        ))}
      </select>
    </li>
  )
}
