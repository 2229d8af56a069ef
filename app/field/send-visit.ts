import { bodyOf, fieldOf } from '../../lib/visit-drafts/content.ts'
import { sameContent } from '../../lib/visit-drafts/merge.ts'
import type { Taken } from '../../lib/visit-drafts/taken.ts'
import { type Answer, ask } from './ask.ts'
import { draftOf, endedElsewhere, meet } from './meet.ts'
import { forgetUploads, sendPhotos } from './send-photos.ts'
import { changeTaken, findTaken } from './store.ts'

/** How often a visit is tried anew within one sending because somebody else was writing in it too. */
const rounds = 5

/** Sends one visit: its photos, then what was written, then, if the person is done, the visit itself. */
export async function sendVisit(personId: string, draftId: string): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await sendPhotos(personId, draftId)
    const visit = await findTaken(personId, draftId)
    if (!visit || visit.trouble?.kind === 'conflict' || visit.trouble?.kind === 'ended') return
    const isKept = visit.agreed.version > 0 && sameContent(visit.content, visit.agreed.content)
    if (isKept && !visit.finished) return
    const again = isKept ? await submit(visit) : await keep(visit)
    if (!again) return
  }
}

const envelope = ({ personId, draftId, luggage, agreed }: Taken) => ({
  programmeId: luggage.programme.id,
  unitId: luggage.unit.id,
  draftId,
  version: agreed.version,
  writtenBy: personId,
})

/** Answers whether there is more to do with it. */
async function keep(visit: Taken): Promise<boolean> {
  const { personId, draftId, content } = visit
  const answer = await ask<{ version: number }>('/api/v1/visit-drafts', { ...envelope(visit), content })
  if (!answer.ok) return refused(visit, answer)
  const agreed = { version: answer.data.version, content }
  await changeTaken(personId, draftId, (now) => ({
    ...{ ...now, agreed, sentAt: Date.now() },
    trouble: now.trouble?.kind === 'refused' ? null : now.trouble,
  }))
  return true
}

async function submit(visit: Taken): Promise<boolean> {
  const { personId, draftId, content } = visit
  const body = { ...bodyOf(content), ...envelope(visit) }
  // The same key each time: an answer that got lost on the way does not make a second visit.
  const answer = await ask<{ id: string }>('/api/v1/visit-drafts/submit', body, {
    'idempotency-key': draftId,
  })
  if (answer.ok) {
    const done = { visitId: answer.data.id, trouble: null, sentAt: Date.now() }
    await changeTaken(personId, draftId, (now) => ({ ...now, ...done }))
    return false
  }
  if (answer.status !== 422) return refused(visit, answer)
  const errors = Object.fromEntries(
    answer.errors.map(({ field, detail }) => [fieldOf(content, field), detail]),
  )
  const trouble = { kind: 'invalid' as const, message: answer.words, errors }
  await changeTaken(personId, draftId, (now) => ({ ...now, finished: false, trouble }))
  return false
}

/** Somebody wrote meanwhile: brought together, and tried again. Anything else is told and waits for the person. */
async function refused(visit: Taken, answer: Answer<unknown> & { ok: false }): Promise<boolean> {
  const { personId, draftId } = visit
  if (answer.name === 'file.gone') return forgetUploads(visit)
  if (
    answer.name === 'visit-draft.submitted' ||
    answer.name === 'visit-draft.discarded' ||
    answer.status === 404
  ) {
    await endedElsewhere(visit)
    return false
  }
  if (answer.name === 'stale') {
    const theirs = await draftOf(visit)
    if (theirs) await meet(visit, theirs)
    return theirs !== undefined
  }
  const trouble = { kind: 'refused' as const, message: answer.words }
  await changeTaken(personId, draftId, (now) => ({ ...now, finished: false, trouble }))
  return false
}
