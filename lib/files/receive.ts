import { getTranslations } from 'next-intl/server'
import { database } from '../../db/open.ts'
import { requestCredential } from '../access/credential.ts'
import { guarded } from '../access/endpoint.ts'
import { enter } from '../access/enter.ts'
import { perform } from '../access/perform.ts'
import { ask } from '../access/permissions.ts'
import { problem, problemOf } from '../access/problem.ts'
import { keyOf } from '../i18n/keys.ts'
import { Refusal } from '../refusal.ts'
import { receiveFileDeed } from './deeds.ts'
import { files, newKey } from './store.ts'
import { takeFile } from './take.ts'

const statuses: Record<string, number> = {
  'file.foreign-origin': 403,
  'file.too-large': 413,
  'file.kind-refused': 415,
  'file.disguised': 415,
}

/**
 * The door for files. Who may not upload is turned away before a byte is read; a file that is refused is never
 * stored; one whose transaction fails is removed again.
 */
export const receive = guarded(async (request, id) => {
  const credential = await requestCredential(request)
  const programmeId = new URL(request.url).searchParams.get('programme')
  const scene = await enter(database(), credential, { programmeId }, id)
  if (scene === 'signed-out') return problemOf({ kind: 'signed-out' }, id)
  if (!scene) return problemOf({ kind: 'absent' }, id)
  const answer = ask(receiveFileDeed.may, scene.actor)
  if (answer !== true) return problemOf({ kind: 'refused', name: answer, params: {} }, id)
  try {
    if (!isOwnOrigin(request)) throw new Refusal('file.foreign-origin')
    const { bytes, ...taken } = await takeFile(request)
    const storageKey = newKey(scene.programme.id)
    await files.put(storageKey, bytes)
    const file = { ...taken, bytes: bytes.length, storageKey }
    const ending = await perform(receiveFileDeed, credential, { programmeId, file }, id).catch(
      async (fault) => {
        await files.remove(storageKey)
        throw fault
      },
    )
    if (ending.kind === 'done') return Response.json(ending.value, { status: 201 })
    await files.remove(storageKey)
    return problemOf(ending, id)
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    const t = await getTranslations()
    const words = t(keyOf('refusals', thrown.message), thrown.params)
    return problem(statuses[thrown.message] ?? 422, thrown.message, words, { detail: words, instance: id })
  }
})

/** Another site's page may not upload in a reader's name. Programs send no Origin, and no cookie by accident. */
function isOwnOrigin(request: Request): boolean {
  if (request.headers.has('authorization')) return true
  const origin = request.headers.get('origin')
  if (!origin) return true
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return URL.canParse(origin) && new URL(origin).host === host
}
