/** What the server answered: `data` of a yes, or the problem's name and words (RFC 9457) of a no. */
export type Answer<T> =
  | { ok: true; data: T }
  | { ok: false; status: number; name: string; words: string; errors: Fault[] }
type Fault = { field: string; detail: string }

/** There is no network, or what answered was not the product (a hotel's sign-in page, a proxy without its server). */
export class Unreachable extends Error {}

/** GETs, or POSTs a body as JSON. Throws `Unreachable`; every answer of the product's own comes back as a value. */
export async function ask<T>(
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const sent = body === undefined ? {} : posted(body, headers)
  const response = await fetch(path, { ...sent, cache: 'no-store', redirect: 'error' }).catch(() => {
    throw new Unreachable()
  })
  const isOurs = /^application\/(problem\+)?json/.test(response.headers.get('content-type') ?? '')
  const data = isOurs ? await response.json().catch(() => null) : null
  if (!data || response.status >= 500) throw new Unreachable()
  if (response.ok) return { ok: true, data: data as T }
  const problem = data as { type?: string; title?: string; detail?: string; errors?: Fault[] }
  const name = problem.type?.replace('urn:concord:problem:', '') ?? ''
  const words = problem.detail || problem.title || ''
  return { ok: false, status: response.status, name, words, errors: problem.errors ?? [] }
}

function posted(body: unknown, headers: Record<string, string>): RequestInit {
  if (body instanceof FormData) return { method: 'POST', body }
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}
