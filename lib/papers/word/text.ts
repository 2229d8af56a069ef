import {
  AlignmentType,
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx'
import { noteText } from '../chinese.ts'
import type { Note, Run } from '../content.ts'
import { fonts, grid, sizes, square } from './layout.ts'

/** Where a record opens: its path within the programme → an address, or null without a public one. */
export type Address = (path: string) => string | null

/** A line of the grid, exactly: a fallback face with taller letters must not take two. */
const line = { line: grid.linePitch, lineRule: LineRuleType.EXACT }

export const paragraph = (options: IParagraphOptions) => new Paragraph({ spacing: line, ...options })

/** Text of the body, first line two squares in. */
export const bodyOf = (runs: readonly Run[], address: Address, before = '') =>
  paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 2 * square, firstLineChars: 200 },
    children: [...(before ? [new TextRun(before)] : []), ...runsOf(runs, address)],
  })

export const runsOf = (runs: readonly Run[], address: Address, size = sizes.body) =>
  runs.flatMap((run) =>
    typeof run === 'string'
      ? [new TextRun({ text: run, size })]
      : [new TextRun({ text: run.text, size }), footnote(run.note, address)],
  )

/** A footnote of Word's own: what was counted, as of when, and the record. */
function footnote(note: Note, address: Address) {
  const href = note.path === null ? null : address(note.path)
  const style = { font: fonts.body, size: sizes.note }
  const link = href && [
    new ExternalHyperlink({
      link: href,
      children: [new TextRun({ text: '查看记录', style: 'Hyperlink', ...style })],
    }),
  ]
  const children = [new TextRun({ text: ` ${noteText(note)}`, ...style }), ...(link || [])]
  return new FootnoteReferenceRun({
    children: [new Paragraph({ spacing: { line: 240, lineRule: LineRuleType.AT_LEAST }, children })],
  })
}
