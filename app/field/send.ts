import type { PlanRow } from '../../db/queries/plans.ts'
import type { GivenDraft } from '../../db/queries/visit-drafts.ts'
import { sendingOrder, tallyOf } from '../../lib/visit-drafts/taken.ts'
import { ask, Unreachable } from './ask.ts'
import { endedElsewhere, meet } from './meet.ts'
import { sendVisit } from './send-visit.ts'
import { photosOf, visitsOf } from './store.ts'

export type Me = { id: string; name: string; programmes: { id: string; name: { zh: string; en: string } }[] }

/** A draft of the team's that is not on this device. */
export type Offered = GivenDraft & { programmeId: string }
/** A visit that is planned for this person, and not on this device. */
export type Planned = PlanRow & { programmeId: string }

/** How the sending ended. `another`: somebody else is signed in; what is here waits for its writer. */
export type Sent =
  | { status: 'done'; me: Me; offered: Offered[]; planned: Planned[] }
  | { status: 'unreachable' | 'signed-out' | 'another' | 'busy' }

/**
 * Sends what this person wrote on this device and fetches what others wrote in the same visits. One window at a time,
 * or the worker: two at once would meet each other as strangers.
 */
export async function sendAll(personId: string): Promise<Sent> {
  const alone = (lock: Lock | null) => (lock ? sendAllAlone(personId) : { status: 'busy' as const })
  return navigator.locks.request('concord-field', { ifAvailable: true }, alone)
}

async function sendAllAlone(personId: string): Promise<Sent> {
  try {
    const me = await ask<Me>('/api/v1/me')
    if (!me.ok) return { status: 'signed-out' }
    if (me.data.id !== personId) return { status: 'another' }
    const elsewhere = await draftsOf(me.data)
    for (const { draftId } of sendingOrder(await visitsOf(personId))) await sendVisit(personId, draftId)
    await fetchChanges(personId, elsewhere)
    return { status: 'done', me: me.data, ...(await notHere(personId, elsewhere)) }
  } catch (thrown) {
    if (thrown instanceof Unreachable) return { status: 'unreachable' }
    throw thrown
  }
}

type Listed = { programmeId: string; readAt: number; drafts: GivenDraft[]; planned: PlanRow[] }

async function draftsOf(me: Me): Promise<Listed[]> {
  const readAt = Date.now()
  const lists = me.programmes.map(async ({ id }) => {
    const answer = await ask<Pick<Listed, 'drafts' | 'planned'>>(`/api/v1/visit-drafts?programme=${id}`)
    return answer.ok ? [{ programmeId: id, readAt, ...answer.data }] : []
  })
  return (await Promise.all(lists)).flat()
}

/** Takes over what the team wrote in the visits here. */
async function fetchChanges(personId: string, elsewhere: Listed[]): Promise<void> {
  for (const visit of await visitsOf(personId)) {
    const list = elsewhere.find(({ programmeId }) => programmeId === visit.luggage.programme.id)
    if (!list || visit.visitId || visit.agreed.version === 0) continue
    const theirs = list.drafts.find(({ draftId }) => draftId === visit.draftId)
    if (theirs) await meet(visit, theirs)
    // Begun since the list was read, it is not missing.
    else if (visit.trouble?.kind !== 'ended' && (visit.sentAt ?? 0) < list.readAt) await endedElsewhere(visit)
  }
}

/** What could be taken along: drafts of the team's that are open, visits that are planned. */
async function notHere(personId: string, elsewhere: Listed[]) {
  const here = new Set((await visitsOf(personId)).map(({ draftId }) => draftId))
  const begun = new Set(elsewhere.flatMap(({ drafts }) => drafts.map(({ draftId }) => draftId)))
  return {
    offered: elsewhere.flatMap(({ programmeId, drafts }) =>
      drafts.filter(({ draftId }) => !here.has(draftId)).map((draft) => ({ ...draft, programmeId })),
    ),
    planned: elsewhere.flatMap(({ programmeId, planned }) =>
      planned.filter(({ id }) => !here.has(id) && !begun.has(id)).map((plan) => ({ ...plan, programmeId })),
    ),
  }
}

/** Whether anything of this person's is only on this device. */
export async function unsentOf(personId: string): Promise<number> {
  const { local, conflicts } = tallyOf(await visitsOf(personId), await photosOf(personId))
  return local + conflicts
}
