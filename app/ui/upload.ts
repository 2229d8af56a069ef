/** A stored file; size in bytes. */
export type Kept = { id: string; name: string; size: number }

/**
 * POSTs one file as multipart field `file` and reports the share sent, 0..1. XMLHttpRequest, because fetch
 * cannot report the progress of a request body. Rejects with the server's `detail` or `title` (RFC 9457) as message, or
 * an empty message where the server said nothing readable.
 */
export function upload(
  action: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<{ id: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', action)
    request.responseType = 'text'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new Error(''))
    request.onload = () => {
      const answer = read(request.responseText)
      if (request.status < 300 && typeof answer.id === 'string') resolve({ id: answer.id })
      else reject(new Error(said(answer.detail) || said(answer.title)))
    }
    const body = new FormData()
    body.set('file', file)
    request.send(body)
  })
}

const said = (words: unknown) => (typeof words === 'string' ? words : '')

function read(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
