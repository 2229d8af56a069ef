'use client'

import { type ReactNode, useState } from 'react'
import { newRowKey, rowKeys, withoutRow } from '../../lib/visit-drafts/content.ts'
import type { DraftContent } from '../../lib/visit-drafts/form.ts'
import { listOf } from '../../lib/visit-drafts/list-of.ts'
import { RowFrame } from '../programmes/[programmeId]/visits/row-frame.tsx'
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
    const [value = ''] = listOf(content[`${prefix}${field}`] ?? start[field])
    return value
  }
  return (
    <>
      {keys.map((key, index) => (
        <RowFrame
          key={key}
          legend={words.row(index + 1)}
          remove={words.remove(index + 1)}
          onRemove={() => remove(key)}
        >
          {children(`${group}.${key}.`, startOf(`${group}.${key}.`))}
        </RowFrame>
      ))}
      <Button onClick={add}>{words.add}</Button>
    </>
  )
}
