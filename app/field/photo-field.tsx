'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { accepted } from '../../lib/files/kinds.ts'
import type { DraftContent } from '../../lib/visit-drafts/form.ts'
import { listOf } from '../../lib/visit-drafts/list-of.ts'
import type { Photo } from '../../lib/visit-drafts/taken.ts'
import { Button } from '../ui/button.tsx'
import { useField, useKeeping } from './field-context.ts'
import { prepare } from './photo.ts'
import { changeTaken, putPhoto, removePhoto } from './store.ts'

type Props = { draftId: string; field: string; photos: Photo[]; content: DraftContent }

/** Photos and papers of the visit or of a finding: on the device at once, uploaded when there is a network. */
export function PhotoField({ draftId, field, photos, content }: Props) {
  const t = useTranslations('field.photos')
  const { person, soon } = useField()
  const keeping = useKeeping()
  const [asTaken, setAsTaken] = useState(false)
  const [faults, setFaults] = useState<string[]>([])
  const mine = photos.filter((photo) => photo.field === field)
  const others = listOf(content[field]).filter((id) => !mine.some(({ attachmentId }) => attachmentId === id))

  const add = async (files: File[]) => {
    setFaults([])
    for (const file of files) {
      const ready = await prepare(file, asTaken)
      if (typeof ready === 'string') setFaults((all) => [...all, t(ready, { name: file.name })])
      else {
        const at = { personId: person.id, photoId: crypto.randomUUID(), draftId, field }
        await keeping(() => putPhoto({ ...at, ...ready, attachmentId: null, refused: null }))
      }
    }
    soon()
  }
  const remove = async (photo: Photo) => {
    const without = (before: DraftContent) => ({
      ...before,
      [field]: listOf(before[field]).filter((id) => id !== photo.attachmentId),
    })
    await keeping(() => removePhoto(photo))
    if (photo.attachmentId)
      await keeping(() =>
        changeTaken(person.id, draftId, (now) => ({ ...now, content: without(now.content) })),
      )
    soon()
  }
  return (
    <div className="field">
      <div className="mb-0.5 font-semibold">{t('label')}</div>
      <p className="mb-1 text-sm text-soft">{t('hint')}</p>
      <div className="flex flex-wrap gap-2">
        <Picker label={t('camera')} onFiles={add} accept="image/*" capture="environment" />
        <Picker label={t('choose')} onFiles={add} accept={`image/*,${accepted}`} multiple />
      </div>
      <label className="choice">
        <input type="checkbox" checked={asTaken} onChange={() => setAsTaken(!asTaken)} />
        <span className="text-sm">{t('asTaken')}</span>
      </label>
      {faults.map((fault) => (
        <p key={fault} role="alert" className="field-error text-sm">
          {fault}
        </p>
      ))}
      <ul aria-live="polite" className="mt-2 flex flex-wrap gap-3">
        {mine.map((photo) => (
          <Shown key={photo.photoId} photo={photo} onRemove={() => remove(photo)} />
        ))}
      </ul>
      {others.length > 0 && <p className="text-sm text-soft">{t('theirs', { count: others.length })}</p>}
    </div>
  )
}

type PickerProps = {
  label: string
  onFiles: (files: File[]) => void
  accept: string
  multiple?: boolean
  capture?: 'environment'
}

function Picker({ label, onFiles, ...rest }: PickerProps) {
  return (
    <label className="btn focus-within:outline-2">
      {label}
      <input
        {...rest}
        type="file"
        className="sr-only"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </label>
  )
}

function Shown({ photo, onRemove }: { photo: Photo; onRemove: () => void }) {
  const t = useTranslations('field.photos')
  const [address, setAddress] = useState('')
  useEffect(() => {
    if (!photo.blob.type.startsWith('image/')) return
    const made = URL.createObjectURL(photo.blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [photo.blob])
  return (
    <li className="w-36 border border-rule bg-sheet p-1 text-sm">
      {/* biome-ignore lint/performance/noImgElement: it lies on this device, no server could make it smaller */}
      {address && <img src={address} alt={photo.name} className="mb-1 h-24 w-full object-cover" />}
      <span className="block truncate">{photo.name}</span>
      <span className="flex items-center justify-between gap-1">
        <span className={photo.refused ? 'text-seal' : 'text-soft'}>
          {photo.refused ?? (photo.attachmentId ? t('sent') : t('here'))}
        </span>
        <Button look="quiet" size="s" onClick={onRemove}>
          {t('remove')}
          <span className="sr-only"> {photo.name}</span>
        </Button>
      </span>
    </li>
  )
}
