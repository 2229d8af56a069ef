import type { AttachmentRow } from '../../db/queries/attachments.ts'
import { files } from './store.ts'

/** The file as a download and nothing else (next.config.js adds a sandbox to every address of files). */
export async function sendFile(file: AttachmentRow): Promise<Response> {
  const body = await files.get(file.storageKey)
  if (!body) throw new Error(`The stored file of attachment ${file.id} is missing.`)
  return new Response(body, {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(file.bytes),
      'content-disposition': disposition(file.name),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

/** RFC 6266 with RFC 5987: Chinese names whole for today's browsers, a plain one for the rest. */
export function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
