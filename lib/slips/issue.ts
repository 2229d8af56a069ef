import type { Tx } from '../../db/open.ts'
import { appendEvents } from '../../db/queries/events.ts'
import { putOnPaper, type SlipToNumber, slipsToNumber } from '../../db/queries/slips.ts'
import type { NewEvent } from '../access/deed.ts'
import { type Day, momentInShanghai } from '../calendar.ts'
import { issuePapers } from '../papers/issue.ts'
import { contentOf, titleOf } from './paper.ts'

type Programme = { id: string; isExample: boolean }
type Signature = { on: Day; at: Date; by: { id: string; name: string } | null }
type Unnumbered = Omit<Parameters<typeof contentOf>[0], 'issuedOn' | 'issuer'> & {
  id: string
  unitId: string
}

/** Puts slips on numbered paper, frozen; answers their numbers in the same order. */
export async function numberSlips(
  tx: Tx,
  programme: Programme,
  slips: readonly Unnumbered[],
  signature: Signature,
): Promise<string[]> {
  if (slips.length === 0) return []
  const papers = slips.map((slip) => paperOf(slip, signature))
  const issued = await issuePapers(tx, programme, papers)
  const placed = issued.map(({ id: paperId, number }, at) => ({ id: slips[at]!.id, number, paperId }))
  await putOnPaper(tx, programme.id, placed)
  return placed.map(({ number }) => number)
}

const paperOf = (slip: Unnumbered, { on, at, by }: Signature) => ({
  kind: slip.rung === 'circular' ? ('circular' as const) : ('slip' as const),
  unitId: slip.unitId,
  record: { kind: 'slip', id: slip.id },
  title: titleOf(slip.rung, slip.item),
  content: contentOf(
    { ...slip, issuedOn: on, issuer: by?.name ?? null },
    `${on} ${momentInShanghai(at).slice(-5)}`,
  ),
  issuedBy: by?.id ?? null,
  issuedOn: on,
})

/** What the clock wrote: issued slips are numbered, and all of it goes into the trail, which names no actor. */
export async function recordSlips(
  tx: Tx,
  programme: Programme,
  today: Day,
  written: readonly { id: string }[],
): Promise<number[]> {
  const slips = await slipsToNumber(
    tx,
    programme.id,
    written.map(({ id }) => id),
  )
  const issued = slips.filter(isIssued)
  const numbers = await numberSlips(tx, programme, issued, { on: today, at: new Date(), by: null })
  const numberOf = new Map(issued.map(({ id }, at) => [id, numbers[at]!]))
  const events = slips.map((slip) => happened(slip, numberOf.get(slip.id)))
  const clock = { programme, today, actor: { id: null }, requestId: 'clock' }
  return (await appendEvents(tx, clock, events)).map(({ id }) => id)
}

/** Only what is issued has a day to reply by; the others are proposed. */
const isIssued = (slip: SlipToNumber): slip is SlipToNumber & { replyDueOn: Day } => slip.replyDueOn !== null

function happened({ id, unitId, rung, item }: SlipToNumber, number: string | undefined): NewEvent {
  const event = { record: { kind: 'slip', id }, unitId }
  if (!number) return { ...event, name: 'slip.proposed', after: { rung, item } }
  return { ...event, name: 'slip.issued', after: { rung, item, number } }
}
