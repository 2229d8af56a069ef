import type { Tx } from '../../db/open.ts'
import { appendEvents } from '../../db/queries/events.ts'
import { type SlipToNumber, slipsToNumber, updateSlip } from '../../db/queries/slips.ts'
import type { NewEvent } from '../access/deed.ts'
import { type Day, momentInShanghai } from '../calendar.ts'
import { issuePaper } from '../papers/issue.ts'
import { contentOf, titleOf } from './paper.ts'

type Programme = { id: string; isExample: boolean }
type Signature = { on: Day; at: Date; replyDueOn: Day; by: { id: string; name: string } | null }

/** Puts a slip on its numbered paper, frozen; answers the number. */
export async function numberSlip(
  tx: Tx,
  programme: Programme,
  slip: Omit<Parameters<typeof contentOf>[0], 'issuedOn' | 'replyDueOn' | 'issuer'> & {
    id: string
    unitId: string
  },
  { on, at, replyDueOn, by }: Signature,
): Promise<{ number: string; paperId: string }> {
  const facts = { ...slip, issuedOn: on, replyDueOn, issuer: by?.name ?? null }
  const { id: paperId, number } = await issuePaper(tx, {
    programme,
    kind: slip.rung === 'circular' ? 'circular' : 'slip',
    unitId: slip.unitId,
    record: { kind: 'slip', id: slip.id },
    title: titleOf(slip.rung, slip.item),
    content: contentOf(facts, `${on} ${momentInShanghai(at).slice(-5)}`),
    issuedBy: by?.id ?? null,
    issuedOn: on,
  })
  await updateSlip(tx, programme.id, slip.id, { number, paperId })
  return { number, paperId }
}

/** What the clock wrote: issued slips are numbered, and all of it goes into the trail, which names no actor. */
export async function recordSlips(
  tx: Tx,
  programme: Programme,
  today: Day,
  written: readonly { id: string }[],
): Promise<number[]> {
  const at = new Date()
  const events: NewEvent[] = []
  for (const slip of await slipsToNumber(
    tx,
    programme.id,
    written.map(({ id }) => id),
  ))
    events.push(await happened(tx, programme, slip, { today, at }))
  const clock = { programme, today, actor: { id: null }, requestId: 'clock' }
  return (await appendEvents(tx, clock, events)).map(({ id }) => id)
}

async function happened(
  tx: Tx,
  programme: Programme,
  slip: SlipToNumber,
  { today, at }: { today: Day; at: Date },
): Promise<NewEvent> {
  const { id, unitId, rung, item, replyDueOn } = slip
  const event = { record: { kind: 'slip', id }, unitId }
  if (!replyDueOn) return { ...event, name: 'slip.proposed', after: { rung, item } }
  const signature = { on: today, at, replyDueOn, by: null }
  const { number } = await numberSlip(tx, programme, slip, signature)
  return { ...event, name: 'slip.issued', after: { rung, item, number } }
}
