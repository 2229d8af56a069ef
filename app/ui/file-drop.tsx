'use client'

import { type DragEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { cx } from './cx.ts'
import { type Kept, upload } from './upload.ts'

export type FileDropLabels = {
  /** On the button that opens the file picker. */
  choose: string
  /** Beside it, where dragging is possible. */
  drop?: ReactNode
  remove: string
  /** Refusals; `{name}` is replaced by the file's name. */
  tooLarge: string
  failed: string
}

const limitBytes = 20 * 1024 * 1024

type Item = { key: string; name: string; size: number; id?: string; share: number; error?: string }

/**
 * Uploads each file at once by POST (multipart, field `file`) to `action`, which answers `{ id }` or a problem
 * with `detail` in the reader's language; the form then carries only hidden `name` inputs with the ids.
 * Files over 20 MB are refused before a byte is sent.
 */
export function FileDrop({
  action,
  labels,
  name = 'attachmentIds',
  kept = [],
  onKept,
  accept,
  id,
  describedBy,
}: {
  action: string
  labels: FileDropLabels
  name?: string
  /** Files uploaded before, e.g. with a draft. */
  kept?: Kept[]
  /** Told the stored files whenever they change. */
  onKept?: (files: Kept[]) => void
  accept?: string
  id?: string
  describedBy?: string
}) {
  const ownId = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [items, setItems] = useState<Item[]>(() => kept.map((file) => ({ ...file, key: file.id, share: 1 })))

  // biome-ignore lint/correctness/useExhaustiveDependencies: told of the files, not of a new listener
  useEffect(() => {
    onKept?.(items.flatMap(({ id, name, size }) => (id ? [{ id, name, size }] : [])))
  }, [items])

  const change = (key: string, part: Partial<Item>) =>
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...part } : item)))

  const add = (files: Iterable<File>) => {
    for (const file of files) {
      const key = crypto.randomUUID()
      const item: Item = { key, name: file.name, size: file.size, share: 0 }
      const refused = file.size > limitBytes
      const error = refused ? labels.tooLarge.replace('{name}', file.name) : undefined
      setItems((all) => [...all, { ...item, error }])
      if (refused) continue
      upload(action, file, (share) => change(key, { share })).then(
        ({ id: stored }) => change(key, { id: stored, share: 1 }),
        (problem: Error) =>
          change(key, { error: problem.message || labels.failed.replace('{name}', file.name) }),
      )
    }
  }

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add(event.dataTransfer.files)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div className="flex flex-wrap items-center gap-3">
        <label className="btn" htmlFor={id ?? ownId}>
          {labels.choose}
        </label>
        <input
          ref={picker}
          id={id ?? ownId}
          type="file"
          multiple
          accept={accept}
          className="sr-only"
          aria-describedby={describedBy}
          onChange={({ currentTarget }) => {
            add([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
        {labels.drop && <span className="text-sm text-soft max-sm:hidden">{labels.drop}</span>}
      </div>
      <ul aria-live="polite" className={cx(items.length > 0 && 'mt-3 space-y-1')}>
        {items.map((item) => (
          <li key={item.key} aria-busy={!item.id && !item.error}>
            {item.id && <input type="hidden" name={name} value={item.id} />}
            <FileLine
              item={item}
              remove={labels.remove}
              onRemove={() => {
                setItems((all) => all.filter(({ key }) => key !== item.key))
                picker.current?.focus()
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function FileLine({ item, remove, onRemove }: { item: Item; remove: string; onRemove: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <span className="min-w-0 truncate">{item.name}</span>
      <span className="text-sm text-soft">{sizeText(item.size)}</span>
      {!item.id && !item.error && (
        <progress className="h-2 w-24" value={item.share} max={1} aria-label={item.name} />
      )}
      <button type="button" className="btn btn-quiet btn-s" onClick={onRemove}>
        {remove}
        <span className="sr-only"> {item.name}</span>
      </button>
      {item.error && <span className="field-error basis-full text-sm">{item.error}</span>}
    </div>
  )
}

function sizeText(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
