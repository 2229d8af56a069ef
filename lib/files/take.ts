import { createHash } from 'node:crypto'
import { Refusal } from '../refusal.ts'
import { mostBytes } from './kinds.ts'
import { plainName, sniff } from './sniff.ts'

/** A file that was read whole, counted, and is what it says. */
export type TakenFile = { name: string; mediaType: string; sha256: string; bytes: Uint8Array<ArrayBuffer> }

/** The multipart wrapping around the one file. */
const wrapping = 64 * 1024

/**
 * Reads the multipart field `file`. The body is counted while it streams in, and given up at once when it is longer
 * than a file may be, whatever its Content-Length said.
 */
export async function takeFile(request: Request): Promise<TakenFile> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes + wrapping) throw tooLarge()
  const file = (await formOf(request)).get('file')
  if (!(file instanceof File)) throw new Refusal('file.missing')
  if (file.size > mostBytes) throw tooLarge(file.name)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const name = plainName(file.name)
  const mediaType = await sniff(bytes, name)
  return { name, mediaType, sha256: createHash('sha256').update(bytes).digest('hex'), bytes }
}

const tooLarge = (name = '') => new Refusal('file.too-large', { name: plainName(name) })

async function formOf(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !type.startsWith('multipart/form-data')) throw new Refusal('file.missing')
  let over = false
  let seen = 0
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength
        if (seen <= mostBytes + wrapping) return controller.enqueue(chunk)
        over = true
        controller.error(new Error('too large'))
      },
    }),
  )
  return new Response(counted, { headers: { 'content-type': type } }).formData().catch(() => {
    throw over ? tooLarge() : new Refusal('file.missing')
  })
}
