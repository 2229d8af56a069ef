import type { Tx } from '../../db/open.ts'
import {
  awaitingSuccessor,
  insertPaper,
  isSuperseded,
  lockPaper,
  papersOf,
  type RecordRef,
} from '../../db/queries/paper-writes.ts'
import { takeSerials, wordsOf } from '../../db/queries/serials.ts'
import type { Group } from '../access/actor.ts'
import type { NewEvent } from '../access/deed.ts'
import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { type PaperContent, paperContent } from './content.ts'
import { issuingGroup, oncePerRecord, type PaperKind } from './kinds.ts'
import { paperNumber } from './number.ts'
import { typesetContent } from './typeset.ts'

export type Issue = {
  programme: { id: string; isExample: boolean }
  kind: PaperKind
  /** Without it, the group that issues this kind. */
  group?: Group
  /** The one unit it is about. It is addressed to it too. */
  unitId: string | null
  /** Further units it is addressed to; their people see it. */
  toUnitIds?: readonly string[]
  /** The record it is made from: opens from the paper, and shows the paper. */
  record: RecordRef | null
  title: string
  content: PaperContent
  /** Null when the clock issues it. */
  issuedBy: string | null
  /** The programme's day: its year is the number's. */
  issuedOn: Day
  /** Without them a new id, and now: the example's papers keep theirs. */
  id?: string
  issuedAt?: Date
  /** A withdrawn paper this one takes the place of. Known by itself where both are made from one record. */
  supersedes?: string | null
}

/** `events`: it was issued; and, to each of several units it is addressed to, that it was. */
export type Issued = { id: string; number: string; events: NewEvent[] }

/**
 * Numbers, freezes and keeps a paper within the deed's own transaction; the deed appends `events` to its own. Lock the
 * record first: then a double press makes one paper, and the second is refused by the first one's number.
 */
export async function issuePaper(tx: Tx, issue: Issue): Promise<Issued> {
  const { programme, kind, record, unitId, issuedOn } = issue
  const content = typesetContent(paperContent.parse(issue.content))
  if (record && oncePerRecord.includes(kind)) await refuseSecond(tx, programme.id, kind, record)
  const year = Number(issuedOn.slice(0, 4))
  const series = (await wordsOf(tx, programme.id))[kind]
  const supersedes = await predecessor(tx, issue)
  const serial = await takeSerials(tx, { programmeId: programme.id, series, year })
  const number = paperNumber(series, year, serial)
  const to = [...new Set([...(unitId ? [unitId] : []), ...(issue.toUnitIds ?? [])])]
  const id = await insertPaper(
    tx,
    {
      programmeId: programme.id,
      ...(issue.id ? { id: issue.id } : {}),
      kind,
      group: issue.group ?? issuingGroup[kind],
      series,
      year,
      serial,
      number,
      title: issue.title,
      unitId,
      recordKind: record?.kind ?? null,
      recordId: record?.id ?? null,
      content,
      issuedOn,
      issuedAt: issue.issuedAt ?? new Date(),
      issuedBy: issue.issuedBy,
      supersedes,
      provenance: programme.isExample ? 'illustrative' : 'entered',
    },
    to,
  )
  const after = { number, kind, title: issue.title, supersedes }
  const others = to.filter((one) => one !== unitId)
  return { id, number, events: toldOf({ id, unitId }, ['paper.issued', 'paper.addressed'], others, after) }
}

/** What happened to a paper, told once of itself and once of each further unit it is addressed to. */
export function toldOf(
  { id, unitId }: { id: string; unitId: string | null },
  [itself, toEach]: [string, string],
  others: readonly string[],
  after: object,
): NewEvent[] {
  const record = { kind: 'paper', id }
  return [
    { name: itself, record, unitId, after },
    ...others.map((other) => ({ name: toEach, record, unitId: other, after })),
  ]
}

/** The withdrawn paper it takes the place of: the one named, or the last one made from the same record. */
async function predecessor(tx: Tx, { programme, kind, record, supersedes }: Issue): Promise<string | null> {
  if (!supersedes) return record ? awaitingSuccessor(tx, programme.id, kind, record) : null
  const earlier = await lockPaper(tx, programme.id, supersedes)
  if (!earlier || earlier.kind !== kind) throw new Refusal('paper.unknown-predecessor')
  if (!earlier.withdrawnOn) throw new Refusal('paper.not-withdrawn', { number: earlier.number })
  if (await isSuperseded(tx, programme.id, supersedes))
    throw new Refusal('paper.already-superseded', { number: earlier.number })
  return supersedes
}

async function refuseSecond(tx: Tx, programmeId: string, kind: PaperKind, record: RecordRef) {
  const stands = (await papersOf(tx, programmeId, record)).find(
    (paper) => paper.kind === kind && !paper.withdrawnOn,
  )
  if (stands) throw new Refusal('paper.already-issued', { number: stands.number, on: stands.issuedOn })
}
