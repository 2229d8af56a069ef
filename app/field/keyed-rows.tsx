'use client'

import { type ReactNode, useState } from 'react'
import { newRowKey, rowKeys, withoutRow } from '../../lib/visit-drafts/content.ts'
import type { DraftContent } from '../../lib/visit-drafts/form.ts'
import { Button } from '../ui/button.tsx'

type Props = {
  content: DraftContent
  /** The rows' name in the form: `findings` makes `findings.<key>.cause`. */
  group: string
  /** What a new row starts with. */
  start: Record<string, string>
  words: { row: (number: number) => string; remove: (number: number) => string; add: string }
  onRows: (change: (content: DraftContent) => DraftContent) => void
  children: (prefix: string, start: (field: string) => string) => ReactNode
}

/** Rows that bear keys of their own instead of numbers: what two people add to one visit stays apart. */
export function KeyedRows({ content, group, start, words, onRows, children }: Props) {
  const [keys, setKeys] = useState(() => rowKeys(content, group))
  const add = () => {
    const key = newRowKey()
    const fields = Object.entries(start).map(([name, value]) => [`${group}.${key}.${name}`, value])
    setKeys((all) => [...all, key])
    onRows((before) => ({ ...before, ...Object.fromEntries(fields) }))
  }
  const remove = (key: string) => {
    setKeys((all) => all.filter((one) => one !== key))
    onRows((before) => withoutRow(before, group, key))
  }
  const startOf = (prefix: string) => (field: string) => {
    const value = content[`${prefix}${field}`] ?? start[field] ?? ''
    return Array.isArray(value) ? (value[0] ?? '') : value
  }
  return (
    <>
      {keys.map((key, index) => (
        <fieldset key={key} className="mb-6 border-s-2 border-seal ps-4">
          <legend className="float-start font-semibold">{words.row(index + 1)}</legend>
          <Button
            look="quiet"
            size="s"
            className="float-end"
            aria-label={words.remove(index + 1)}
            onClick={() => remove(key)}
          >
            ✕
          </Button>
          <div className="clear-both pt-2">{children(`${group}.${key}.`, startOf(`${group}.${key}.`))}</div>
        </fieldset>
      ))}
      <Button onClick={add}>{words.add}</Button>
    </>
  )
}
