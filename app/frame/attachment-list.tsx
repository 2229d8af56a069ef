import type { Attachment } from '../../db/queries/attachments.ts'

type Props = { programmeId: string; files: readonly Attachment[]; none?: string }

/** Files as downloads, with their size. `none` is said where there are no files. */
export function AttachmentList({ programmeId, files, none }: Props) {
  if (files.length === 0) return none ? <p className="text-soft">{none}</p> : null
  return (
    <ul className="space-y-1">
      {files.map(({ id, name, bytes }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3">
          <a href={`/api/files/${programmeId}/${id}`} download className="link min-w-0 break-all">
            {name}
          </a>
          <span className="num text-sm text-soft">{sizeText(bytes)}</span>
        </li>
      ))}
    </ul>
  )
}

function sizeText(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
