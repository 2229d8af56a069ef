import { randomUUID } from 'node:crypto'
import type { Tx } from '../../db/open.ts'
import {
  awaitingSuccessors,
  insertPapers,
  isSuperseded,
  lockPaper,
  papersOf,
  type RecordRef,
} from '../../db/queries/paper-writes.ts'
import { wordsOf } from '../../db/queries/serials.ts'
import type { Group } from '../access/actor.ts'
import type { NewEvent } from '../access/deed.ts'
import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { type PaperContent, paperContent } from './content.ts'
import { issuingGroup, oncePerRecord, type PaperKind } from './kinds.ts'
import { takeNumbers } from './take-numbers.ts'
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

/** One paper of several that a programme issues. */
type Paper = Omit<Issue, 'programme'>

/** `events`: it was issued; and, to each of several units it is addressed to, that it was. */
export type Issued = { id: string; number: string; events: NewEvent[] }

/**
 * Numbers, freezes and keeps a paper within the deed's own transaction; the deed appends `events` to its own. Lock the
 * record first: then a double press makes one paper, and the second is refused by the first one's number.
 */
export async function issuePaper(tx: Tx, { programme, ...paper }: Issue): Promise<Issued> {
  const [issued] = await issuePapers(tx, programme, [paper])
  return issued!
}

/**
 * The same for several papers of a programme, by as many statements as for one. They are numbered in the order given;
 * those of one series follow on one another.
 */
export async function issuePapers(
  tx: Tx,
  programme: Issue['programme'],
  papers: readonly Paper[],
): Promise<Issued[]> {
  const contents = papers.map(({ content }) => typesetContent(paperContent.parse(content)))
  for (const { kind, record } of papers)
    if (record && oncePerRecord.includes(kind)) await refuseSecond(tx, programme.id, kind, record)
  const words = await wordsOf(tx, programme.id)
  const earlier = await predecessors(tx, programme.id, papers)
  const numbers = await takeNumbers(
    tx,
    programme.id,
    papers.map(({ kind, issuedOn }) => ({ series: words[kind], year: Number(issuedOn.slice(0, 4)) })),
  )
  const rows = papers.map((paper, at) => ({
    ...rowOf(paper),
    ...numbers[at]!,
    content: contents[at]!,
    supersedes: earlier[at] ?? null,
    provenance: programme.isExample ? ('illustrative' as const) : ('entered' as const),
  }))
  await insertPapers(tx, programme.id, rows)
  return rows.map(issuedOf)
}

const rowOf = ({ unitId, record, toUnitIds = [], ...paper }: Paper) => ({
  id: paper.id ?? randomUUID(),
  kind: paper.kind,
  group: paper.group ?? issuingGroup[paper.kind],
  title: paper.title,
  unitId,
  to: [...new Set([...(unitId ? [unitId] : []), ...toUnitIds])],
  recordKind: record?.kind ?? null,
  recordId: record?.id ?? null,
  issuedOn: paper.issuedOn,
  issuedAt: paper.issuedAt ?? new Date(),
  issuedBy: paper.issuedBy,
})

type Row = ReturnType<typeof rowOf> & { number: string; supersedes: string | null }

function issuedOf({ id, unitId, to, number, kind, title, supersedes }: Row): Issued {
  const after = { number, kind, title, supersedes }
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

/** The withdrawn paper each takes the place of: the one named, or the last one made from the same record. */
async function predecessors(tx: Tx, programmeId: string, papers: readonly Paper[]) {
  const waiting = await awaitingSuccessors(tx, programmeId, papers)
  const earlier: (string | null)[] = []
  for (const [at, { kind, supersedes }] of papers.entries())
    earlier.push(supersedes ? await named(tx, programmeId, kind, supersedes) : (waiting[at] ?? null))
  return earlier
}

async function named(tx: Tx, programmeId: string, kind: PaperKind, id: string): Promise<string> {
  const earlier = await lockPaper(tx, programmeId, id)
  if (!earlier || earlier.kind !== kind) throw new Refusal('paper.unknown-predecessor')
  if (!earlier.withdrawnOn) throw new Refusal('paper.not-withdrawn', { number: earlier.number })
  if (await isSuperseded(tx, programmeId, id))
    throw new Refusal('paper.already-superseded', { number: earlier.number })
  return id
}

async function refuseSecond(tx: Tx, programmeId: string, kind: PaperKind, record: RecordRef) {
  const stands = (await papersOf(tx, programmeId, record)).find(
    (paper) => paper.kind === kind && !paper.withdrawnOn,
  )
  if (stands) throw new Refusal('paper.already-issued', { number: stands.number, on: stands.issuedOn })
}
