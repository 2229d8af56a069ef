import { getTranslations } from 'next-intl/server'
import { keyOf } from '../i18n/keys.ts'
import type { Ending } from './deed.ts'

/** RFC 9457 problem details. `type` is stable and for programs; `title` and `detail` are for people. */
export function problem(
  status: number,
  name: string,
  title: string,
  more: Record<string, unknown> = {},
): Response {
  return Response.json(
    { type: `urn:concord:problem:${name}`, title, status, ...more },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  )
}

/** Conflicts with another's change are 409, a rule of the noun 422, a permission 403. */
const conflicts = new Set([
  'stale',
  'report.already-reviewed',
  'finding.closed',
  'rectification.waiting',
  'completion.already-accepted',
  'visit-draft.submitted',
  'visit-draft.discarded',
])
const permissions = new Set(['not-permitted', 'own-organisation', 'second-person', 'must-change-password'])

export async function problemOf(
  ending: Exclude<Ending<unknown>, { kind: 'done' }>,
  instance: string,
): Promise<Response> {
  const t = await getTranslations()
  switch (ending.kind) {
    case 'signed-out':
      return problem(401, 'signed-out', t('refusals.signed-out'), { instance })
    case 'absent':
      return problem(404, 'absent', t('refusals.absent'), { instance })
    case 'refused': {
      const status = permissions.has(ending.name) ? 403 : conflicts.has(ending.name) ? 409 : 422
      return problem(status, ending.name, t(keyOf('refusals', ending.name), ending.params), { instance })
    }
    case 'invalid':
      return problem(422, 'invalid', t('refusals.invalid', { count: ending.faults.length }), {
        instance,
        errors: ending.faults.map(({ field, name, params }) => ({
          field,
          name,
          detail: t(keyOf('faults', name), params),
        })),
      })
  }
}
