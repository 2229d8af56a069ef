import type { z } from 'zod'
import { database, type Queryable } from '../../db/open.ts'
import { keepable } from '../keepable.ts'
import type { Subject } from './actor.ts'
import { requestCredential } from './credential.ts'
import type { Deed } from './deed.ts'
import { enter, type Place } from './enter.ts'
import { faultsOf } from './faults.ts'
import { perform } from './perform.ts'
import { ask, type Permission, visible } from './permissions.ts'
import { problem, problemOf } from './problem.ts'
import type { Scene } from './scene.ts'

type Context = { params: Promise<Record<string, string>> }

/** REST face of a deed: JSON in, 201 with the value out, problem details for every "no". */
export function post<In, S extends Subject, Out>(deed: Deed<In, S, Out>) {
  const handle = guarded(async (request, id) => {
    const body = await request.json().catch(() => undefined)
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      return problemOf({ kind: 'refused', name: 'not-json', params: {} }, id)
    const key = request.headers.get('idempotency-key')
    const ending = await perform(
      deed,
      await requestCredential(request),
      key ? { ...body, submissionKey: key } : body,
      id,
    )
    if (ending.kind !== 'done') return problemOf(ending, id)
    return Response.json(ending.value ?? {}, { status: ending.repeated ? 200 : 201 })
  })
  return described(handle, { may: deed.may, body: deed.form })
}

/** What /api/v1/openapi.json says of a handler, taken from its own declaration so that the two cannot differ. */
export type Described = { may: Permission; body?: z.ZodType; query?: z.ZodType }

function described<Handle extends object>(
  handle: Handle,
  describes: Described,
): Handle & { describes: Described } {
  return Object.assign(handle, { describes })
}

export type Reading<Q, S> = {
  may: Permission
  query: z.ZodType<Q>
  /** Which programme the query is about; `null` for the installation's own. */
  programmeOf: (read: Queryable, query: Q) => Promise<string | null>
  within?: 'programme' | 'house'
  on?: (read: Queryable, query: Q, scene: Scene) => Promise<(S & Subject) | null>
}

/** REST door for reading: query string parsed by zod, same permissions, same 404. */
export function get<Q, S = Subject>(
  reading: Reading<Q, S>,
  give: (
    view: Scene & { read: Queryable; query: Q; subject: S & Subject; request: Request },
  ) => Promise<unknown>,
) {
  const handle = guarded(async (request, id, context) => {
    const credential = await requestCredential(request)
    const url = new URL(request.url)
    const parsed = reading.query.safeParse({
      ...Object.fromEntries([...url.searchParams].map(([name, value]) => [name, keepable(value)])),
      ...(await context.params),
    })
    const read = database()
    const place = await placeOf(read, reading, parsed)
    const scene = await enter(read, credential, place, id)
    if (scene === 'signed-out') return problemOf({ kind: 'signed-out' }, id)
    if (scene?.actor.mustChangePassword)
      return problemOf({ kind: 'refused', name: 'must-change-password', params: {} }, id)
    if (!parsed.success) return problemOf({ kind: 'invalid', faults: faultsOf(parsed.error) }, id)
    if (!scene) return problemOf({ kind: 'absent' }, id)
    const subject = reading.on ? await reading.on(read, parsed.data, scene) : ({} as S & Subject)
    if (!subject || (place !== 'house' && !visible(scene.actor, subject)))
      return problemOf({ kind: 'absent' }, id)
    const answer = ask(reading.may, scene.actor, subject)
    if (answer !== true) return problemOf({ kind: 'refused', name: answer, params: { organisation: '' } }, id)
    const given = await give({ ...scene, read, query: parsed.data, subject, request })
    return given instanceof Response
      ? given
      : Response.json(given, { headers: { 'cache-control': 'no-store' } })
  })
  return described(handle, { may: reading.may, query: reading.query })
}

async function placeOf<Q, S>(
  read: Queryable,
  reading: Reading<Q, S>,
  parsed: z.ZodSafeParseResult<Q>,
): Promise<Place> {
  if (reading.within === 'house' || !parsed.success) return 'house'
  return { programmeId: await reading.programmeOf(read, parsed.data) }
}

/** Nothing escapes as a bare 500: a fault is logged whole and answered calmly, with the id to find it by. */
export function guarded(handle: (request: Request, id: string, context: Context) => Promise<Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    const id = crypto.randomUUID()
    try {
      return await handle(request, id, context)
    } catch (fault) {
      console.error(
        JSON.stringify({
          level: 'error',
          requestId: id,
          path: new URL(request.url).pathname,
          fault: String(fault),
          stack: (fault as Error)?.stack,
        }),
      )
      return problem(500, 'fault', 'Something went wrong on our side; nothing was saved.', { instance: id })
    }
  }
}
