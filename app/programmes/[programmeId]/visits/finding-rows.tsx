'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { FormFace } from '../../../ui/action-form.tsx'
import { Button } from '../../../ui/button.tsx'
import { FindingFields } from '../findings/finding-fields.tsx'
import { useKeptRows } from './kept-rows.ts'

/** A row keeps what it started with: its number may change when another one goes, what is typed must not. */
type Row = { key: number; start: Record<string, string> }

type Props = { face: FormFace; keep: string; today: string; usualDue: string }

/** Any number of findings within the visit. Rows keep their place in the document, so nothing typed is lost. */
export function FindingRows({ face, keep, today, usualDue }: Props) {
  const t = useTranslations('visit.form')
  const [rows, setRows] = useState<Row[]>(() => rowsOf(face.answer.values ?? {}))
  const [here, keptValues] = useKeptRows(keep, 'findings', String(rows.length))
  const next = useRef(rows.length)
  /** Rows are added up to `count`; asked twice, it adds nothing more. */
  const fillUp = (count: number) =>
    setRows((all) => {
      const missing = Array.from({ length: Math.max(0, count - all.length) })
      return [...all, ...missing.map(() => ({ key: next.current++, start: { dueOn: usualDue } }))]
    })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what the device kept
  useEffect(() => fillUp(rowsOf(keptValues.current).length), [])
  const remove = (key: number) => {
    keptValues.current = {}
    setRows((all) => all.filter((row) => row.key !== key))
    const form = here.current?.closest('form')
    setTimeout(() => form?.dispatchEvent(new Event('input', { bubbles: true })))
  }
  return (
    <div ref={here}>
      <p className="mb-3 text-soft">{t('findingsAbout')}</p>
      {rows.map(({ key, start }, index) => (
        <fieldset key={key} className="mb-6 border-s-2 border-seal ps-4">
          <legend className="float-start font-semibold">{t('finding', { number: index + 1 })}</legend>
          <Button
            look="quiet"
            size="s"
            className="float-end"
            aria-label={t('remove', { number: index + 1 })}
            onClick={() => remove(key)}
          >
            ✕
          </Button>
          <div className="clear-both pt-2">
            <FindingFields
              prefix={`findings.${index}.`}
              error={face.error}
              start={(name) => start[name] ?? ''}
              today={today}
            />
          </div>
        </fieldset>
      ))}
      <Button
        onClick={() => {
          keptValues.current = {}
          fillUp(rows.length + 1)
        }}
      >
        {t('add')}
      </Button>
    </div>
  )
}

/** `findings.2.cause` … → rows with what was typed into them. */
function rowsOf(values: Record<string, string | string[]>): Row[] {
  const rows: Row[] = []
  for (const [name, value] of Object.entries(values)) {
    const [, place, field] = /^findings\.(\d{1,2})\.(\w+)$/.exec(name) ?? []
    if (!place || !field) continue
    const key = Number(place)
    rows[key] ??= { key, start: {} }
    rows[key].start[field] = (Array.isArray(value) ? value[0] : value) ?? ''
  }
  return rows.filter(Boolean)
}
