'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { FormFace } from '../../../ui/action-form.tsx'
import { Button } from '../../../ui/button.tsx'
import { useKeptRows } from './kept-rows.ts'
import { RowFrame } from './row-frame.tsx'

/** A row keeps what it started with: its number may change when another one goes, what is typed must not. */
type Row = { key: number; start: Record<string, string> }

type Props = {
  face: FormFace
  keep: string
  /** The rows' name in the form: `findings` makes `findings.0.cause`. */
  group: string
  /** What a new row starts with. */
  start: Record<string, string>
  /** The rows the form stands with at first. */
  first?: Record<string, string>[]
  words: { row: (number: number) => string; remove: (number: number) => string; add: string }
  children: (prefix: string, start: (field: string) => string) => ReactNode
}

/** Any number of rows within the visit. They keep their place in the document, so nothing typed is lost. */
export function AddableRows({ face, keep, group, start, first = [], words, children }: Props) {
  const [rows, setRows] = useState<Row[]>(() =>
    face.answer.values ? rowsOf(group, face.answer.values) : first.map((row, key) => ({ key, start: row })),
  )
  const [here, keptValues] = useKeptRows(keep, group, String(rows.length))
  const next = useRef(rows.length)
  /** Rows are added up to `count`; asked twice, it adds nothing more. */
  const fillUp = (count: number) =>
    setRows((all) => {
      const missing = Array.from({ length: Math.max(0, count - all.length) })
      return [...all, ...missing.map(() => ({ key: next.current++, start }))]
    })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what the device kept
  useEffect(() => fillUp(rowsOf(group, keptValues.current).length), [])
  const remove = (key: number) => {
    keptValues.current = {}
    setRows((all) => all.filter((row) => row.key !== key))
    const form = here.current?.closest('form')
    setTimeout(() => form?.dispatchEvent(new Event('input', { bubbles: true })))
  }
  return (
    <div ref={here}>
      {rows.map((row, index) => (
        <RowFrame
          key={row.key}
          legend={words.row(index + 1)}
          remove={words.remove(index + 1)}
          onRemove={() => remove(row.key)}
        >
          {children(`${group}.${index}.`, (name) => row.start[name] ?? '')}
        </RowFrame>
      ))}
      <Button
        onClick={() => {
          keptValues.current = {}
          fillUp(rows.length + 1)
        }}
      >
        {words.add}
      </Button>
    </div>
  )
}

/** `findings.2.cause` … → rows with what was typed into them. */
function rowsOf(group: string, values: Record<string, string | string[]>): Row[] {
  const rows: Row[] = []
  for (const [name, value] of Object.entries(values)) {
    const [of, place, field] = name.split('.')
    if (of !== group || !place || !field || !/^\d{1,2}$/.test(place)) continue
    const key = Number(place)
    rows[key] ??= { key, start: {} }
    rows[key].start[field] = (Array.isArray(value) ? value[0] : value) ?? ''
  }
  return rows.filter(Boolean)
}
