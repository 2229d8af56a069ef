import { receive } from '../../../lib/files/receive.ts'

export const dynamic = 'force-dynamic'

/** `POST /api/files?programme=<id>`, multipart field `file` → `{ id, name, size }`. */
export const POST = receive
