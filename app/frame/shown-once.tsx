'use client'

import { Copy } from '../ui/copy.tsx'

type Props = { title: string; text: string; secret: string; copy: string; copied: string }

/** A secret that is kept nowhere: read it now or never. */
export function ShownOnce({ title, text, secret, copy, copied }: Props) {
  return (
    <div role="status" className="flash flash-good mb-4">
      <p className="font-semibold">{title}</p>
      <p className="mt-1">{text}</p>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <code className="break-all select-all">{secret}</code>
        <Copy text={secret} label={copy} done={copied} />
      </p>
    </div>
  )
}
