import type { Block, PaperContent, Run } from './content.ts'

/**
 * Chinese punctuation as papers set it (GB/T 15834): what people typed in half width beside Chinese stands in full width.
 * Figures (14:02, 1,133) and Latin text stay as they are.
 */
const full: Record<string, string> = {
  ',': '\uff0c',
  ':': '\uff1a',
  ';': '\uff1b',
  '!': '\uff01',
  '?': '\uff1f',
}
const chinese = String.raw`[\p{Script=Han}\u3001\u3002\u300a-\u300f\u201c\u201d\u3014\u3015\uff00-\uff5e]`
const afterChinese = new RegExp(`(?<=${chinese})\\s*([,:;!?])\\s*`, 'gu')
const beforeChinese = new RegExp(`([,:;!?])\\s*(?=${chinese})`, 'gu')
const brackets = new RegExp(`(${chinese})?\\(([^()]*)\\)(?=(${chinese})?)`, 'gu')
const anyChinese = new RegExp(chinese, 'u')

export function typeset(text: string): string {
  return text
    .replace(brackets, (whole, before: string | undefined, inner: string, next: string | undefined) =>
      before || next || anyChinese.test(inner) ? `${before ?? ''}\uff08${inner}\uff09` : whole,
    )
    .replace(afterChinese, (_, mark: string) => full[mark]!)
    .replace(beforeChinese, (_, mark: string) => full[mark]!)
}

const runOf = (run: Run): Run =>
  typeof run === 'string'
    ? typeset(run)
    : { text: typeset(run.text), note: { ...run.note, says: typeset(run.note.says) } }
const runsOf = (runs: readonly Run[]) => runs.map(runOf)

function blockOf(block: Block): Block {
  switch (block.is) {
    case 'heading':
      return { ...block, text: typeset(block.text) }
    case 'paragraph':
      return { ...block, runs: runsOf(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(runsOf) }
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, runs }) => ({ label: typeset(label), runs: runsOf(runs) })),
      }
    case 'table':
    case 'annex':
      return { ...block, head: block.head.map(typeset), rows: block.rows.map((row) => row.map(runsOf)) }
    default:
      return block
  }
}

/** A paper's words in the punctuation they are printed in. */
export const typesetContent = ({ blocks }: PaperContent): PaperContent => ({ blocks: blocks.map(blockOf) })
