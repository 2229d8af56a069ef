import { AlignmentType, type FileChild, LineRuleType, TextRun } from 'docx'
import { chineseDay } from '../chinese.ts'
import type { Block, BlockOf } from '../content.ts'
import { fonts, sizes, square } from './layout.ts'
import { factsTable, listTable } from './tables.ts'
import { type Address, bodyOf, paragraph } from './text.ts'

/** One block of a paper as Word's paragraphs and tables. */
export function blockOf(block: Block, address: Address): FileChild[] {
  switch (block.is) {
    case 'to':
      return [paragraph({ children: [new TextRun(`${block.names.join('、')}：`)] })]
    case 'heading':
      return [heading(block)]
    case 'paragraph':
      return [bodyOf(block.runs, address)]
    case 'list':
      return block.items.map((runs, index) => bodyOf(runs, address, `${index + 1}.`))
    case 'facts':
      return [factsTable(block.rows, address)]
    case 'table':
      return [listTable(block, address)]
    case 'signature':
      return signature(block)
    case 'annex':
      return annex(block, address)
  }
}

const heading = ({ level, text }: BlockOf<'heading'>) =>
  paragraph({
    indent: { firstLine: 2 * square, firstLineChars: 200 },
    keepNext: true,
    children: [new TextRun({ text, font: level === 1 ? fonts.heading : fonts.subheading })],
  })

/** The issuer over the day, the day four squares from the right. */
function signature({ by, on }: BlockOf<'signature'>) {
  const at = { alignment: AlignmentType.RIGHT, indent: { right: 4 * square }, keepLines: true }
  return [
    paragraph({}),
    paragraph({ ...at, indent: { right: 2 * square }, keepNext: true, children: [new TextRun(by)] }),
    paragraph({ ...at, children: [new TextRun(chineseDay(on))] }),
  ]
}

/** 附件 on a page of its own: the word, its title, its table. */
function annex(block: BlockOf<'annex'>, address: Address): FileChild[] {
  const { title } = block
  return [
    paragraph({ pageBreakBefore: true, children: [new TextRun({ text: '附件', font: fonts.heading })] }),
    titleOf(title),
    listTable(block, address),
    paragraph({}),
  ]
}

/** 二号小标宋, centred; a long one breaks into lines of its own. */
export const titleOf = (title: string) =>
  paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 240, after: 240, line: 700, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: title, font: fonts.title, size: sizes.title })],
  })
