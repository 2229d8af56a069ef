import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { annexesOf, issuerOf, marksOf, type PaperFace } from '../face.ts'
import { blockOf, titleOf } from './blocks.ts'
import { fonts, grid, margins, paper, sizes, square } from './layout.ts'
import { fontTable, styles } from './styles.ts'
import { type Address, paragraph } from './text.ts'

const red = 'C00000'

/** The paper as a Word file (.docx) in the layout of GB/T 9704-2012: the bytes. Fonts are named, none is shipped. */
export async function wordOf(face: PaperFace, address: Address): Promise<Uint8Array> {
  const marks = new Header({ children: marksOf(face).map(mark) })
  const document = new Document({
    title: face.title,
    subject: face.number,
    creator: issuerOf(face),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: paper, margin: margins },
          grid: { type: DocumentGridType.LINES_AND_CHARS, ...grid },
        },
        headers: { default: marks, even: marks },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: [...head(face), ...body(face, address)],
      },
    ],
  })
  return Packer.toBuffer(document, undefined, [
    { path: 'word/styles.xml', data: styles },
    { path: 'word/fontTable.xml', data: fontTable },
  ])
}

const mark = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, font: fonts.heading, size: sizes.note, color: red })],
  })

/** 版头: who issues, the number, the red line; then the title. */
function head(face: PaperFace) {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [new TextRun({ text: issuerOf(face), font: fonts.title, size: sizes.title, color: red })],
    }),
    paragraph({
      alignment: AlignmentType.CENTER,
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 4, color: red } },
      children: [new TextRun(face.number)],
    }),
    titleOf(face.title),
  ]
}

/** The text, its annexes named before the signature and standing after it. */
function body(face: PaperFace, address: Address) {
  const annexes = annexesOf(face)
  const text = face.content.blocks.filter(({ is }) => is !== 'annex')
  return [
    ...text.flatMap((block) => [
      ...(block.is === 'signature' ? named(annexes) : []),
      ...blockOf(block, address),
    ]),
    ...annexes.flatMap((annex) => blockOf(annex, address)),
  ]
}

function named(annexes: readonly { title: string }[]) {
  if (annexes.length === 0) return []
  const several = annexes.length > 1
  const rows = annexes.map(({ title }, index) => (several ? `${index + 1}.${title}` : title))
  return [
    paragraph({}),
    ...rows.map((row, index) =>
      paragraph({
        indent: { left: (index === 0 ? 2 : 5) * square },
        children: [new TextRun(index === 0 ? `附件：${row}` : row)],
      }),
    ),
  ]
}

/** — 1 — in 四号宋体, a square in from the outer edge: right on odd pages, left on even ones. */
function pageNumber(side: 'left' | 'right') {
  const children = [
    new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fonts.page, size: sizes.page }),
  ]
  const alignment = side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT
  return new Footer({ children: [new Paragraph({ alignment, indent: { [side]: square }, children })] })
}
