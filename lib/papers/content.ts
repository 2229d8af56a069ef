import { z } from 'zod'
import type { Scene } from '../access/scene.ts'
import { momentInShanghai } from '../calendar.ts'

/**
 * The words of a paper as they were issued: a small language of blocks that the page, the printer and Word set alike.
 * It is frozen: whatever becomes of the records, a paper says what was known when it was signed.
 */

/** Where a figure comes from: what was counted, as of when ('YYYY-MM-DD HH:MM', programme time), and the record's path
 * within the programme (`visits/<id>`; '' is the overview), or null when no single page shows it. */
const note = z.object({ says: z.string().min(1), asOf: z.string().min(10), path: z.string().nullable() })
/** Plain text, or a figure with its footnote. */
const run = z.union([z.string(), z.object({ text: z.string().min(1), note })])
const runs = z.array(run)

const block = z.discriminatedUnion('is', [
  /** 主送: whom it is addressed to. */
  z.object({ is: z.literal('to'), names: z.array(z.string().min(1)).min(1) }),
  /** 一、 at level 1, (一) at level 2: the writer numbers them. */
  z.object({ is: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
  z.object({ is: z.literal('paragraph'), runs }),
  /** 1. 2. 3. */
  z.object({ is: z.literal('list'), items: z.array(runs) }),
  /** Two columns: what, and what it is. */
  z.object({ is: z.literal('facts'), rows: z.array(z.object({ label: z.string(), runs })) }),
  z.object({
    is: z.literal('table'),
    head: z.array(z.string()).min(1),
    rows: z.array(z.array(runs)),
    /** Columns of figures, set to the right. */
    figures: z.array(z.number().int()).default([]),
  }),
  /** 附件: on pages of its own, named under the text. */
  z.object({
    is: z.literal('annex'),
    title: z.string().min(1),
    head: z.array(z.string()).min(1),
    rows: z.array(z.array(runs)),
    figures: z.array(z.number().int()).default([]),
  }),
  /** Who issues it and when, at the right. */
  z.object({ is: z.literal('signature'), by: z.string().min(1), on: z.string() }),
])

export const paperContent = z.object({ blocks: z.array(block).min(1) })

export type Note = z.infer<typeof note>
export type Run = z.infer<typeof run>
export type Block = z.infer<typeof block>
export type PaperContent = z.infer<typeof paperContent>
export type BlockOf<Is extends Block['is']> = Extract<Block, { is: Is }>

/** What builders read figures at: the programme's day, by the clock of the moment. */
export const asOf = ({ today, now }: Pick<Scene, 'today' | 'now'>) =>
  `${today} ${momentInShanghai(now).slice(-5)}`

/** A figure with its footnote. */
export const figure = (text: string | number, says: string, at: string, path: string | null): Run => ({
  text: String(text),
  note: { says, asOf: at, path },
})

export type Figure = Exclude<Run, string>

/** Every figure in the order of reading: its place is the number of its footnote, from 0. */
export function figuresOf({ blocks }: PaperContent): Figure[] {
  return blocks.flatMap(runsOf).filter((run) => typeof run !== 'string')
}

function runsOf(block: Block): Run[] {
  switch (block.is) {
    case 'paragraph':
      return block.runs
    case 'list':
      return block.items.flat()
    case 'facts':
      return block.rows.flatMap((row) => row.runs)
    case 'table':
    case 'annex':
      return block.rows.flat(2)
    default:
      return []
  }
}
