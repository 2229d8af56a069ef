'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { accepted } from '../../lib/files/kinds.ts'
import type { FormFace } from '../ui/action-form.tsx'
import { FieldNotes } from '../ui/field-frame.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import type { Kept } from '../ui/upload.ts'

type Props = {
  programmeId: string
  face: FormFace
  label: ReactNode
  hint?: ReactNode
  mark?: ReactNode
  /** Files the form starts with, e.g. those of a draft. */
  kept?: Kept[]
}

/** The list of files beside the fields that are typed, under this name; the deeds do not read it. */
const listName = 'attachmentList'

/**
 * Evidence in a KeptForm: sends `attachmentIds`. The list also stands in a text field nobody sees, so that whatever
 * keeps typed text (a refusal, the autosave on the device after a lost session) keeps and restores the files with it.
 */
export function EvidenceField({ programmeId, face, label, hint, mark, kept = [] }: Props) {
  const t = useTranslations('forms.files')
  const list = useRef<HTMLInputElement>(null)
  const first = face.value(listName, JSON.stringify(kept))
  const [drawn, setDrawn] = useState({ text: first, round: 0 })
  const shown = useRef(first)

  useEffect(() => {
    const field = list.current
    const form = field?.form
    if (!field || !form) return
    const follow = () => {
      if (field.value === shown.current) return
      shown.current = field.value
      setDrawn(({ round }) => ({ text: field.value, round: round + 1 }))
    }
    follow()
    form.addEventListener('input', follow)
    return () => form.removeEventListener('input', follow)
  }, [])

  const changed = (files: Kept[]) => {
    const text = JSON.stringify(files)
    const field = list.current
    if (!field || text === shown.current) return
    shown.current = text
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  const error = face.error('attachmentIds')
  return (
    <div className="field">
      <div className="mb-0.5 font-semibold">
        {label}
        {mark && <span className="ms-2 text-sm font-normal text-soft">{mark}</span>}
      </div>
      <FieldNotes id="attachmentIds" hint={hint} error={error} />
      <input
        ref={list}
        type="text"
        hidden
        name={listName}
        defaultValue={first}
        aria-hidden="true"
        tabIndex={-1}
      />
      <FileDrop
        key={drawn.round}
        id="attachmentIds"
        action={`/api/files?programme=${programmeId}`}
        accept={accepted}
        kept={filesIn(drawn.text)}
        onKept={changed}
        describedBy={error ? 'attachmentIds-error' : hint === undefined ? undefined : 'attachmentIds-hint'}
        labels={{
          choose: t('choose'),
          drop: t('drop'),
          remove: t('remove'),
          tooLarge: t.raw('tooLarge'),
          failed: t.raw('failed'),
        }}
      />
    </div>
  )
}

function filesIn(text: string): Kept[] {
  try {
    const files: unknown = JSON.parse(text)
    return Array.isArray(files) ? files.filter((file) => typeof file?.id === 'string') : []
  } catch {
    return []
  }
}
