import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Run } from '../content.ts'
import { area, fonts, sizes } from './layout.ts'
import { type Address, runsOf } from './text.ts'

type Cell = { runs: readonly Run[]; look?: 'head' | 'figure' | 'label' }

/** Tables are set smaller than the text and closer than the grid. */
function cell({ runs, look }: Cell, width: number, address: Address) {
  const head = look === 'head' || look === 'label'
  const children = head
    ? runs.map((run) => new TextRun({ text: String(run), font: fonts.heading, size: sizes.table }))
    : runsOf(runs, address, sizes.table)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    children: [
      new Paragraph({
        alignment:
          look === 'head'
            ? AlignmentType.CENTER
            : look === 'figure'
              ? AlignmentType.RIGHT
              : AlignmentType.LEFT,
        spacing: { line: 320, lineRule: LineRuleType.AT_LEAST },
        children,
      }),
    ],
  })
}

function tableOf(widths: number[], rows: Cell[][], head: boolean, address: Address) {
  return new Table({
    width: { size: area.width, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: head && index === 0,
          children: cells.map((one, column) => cell(one, widths[column]!, address)),
        }),
    ),
  })
}

/** Two columns: what, and what it is. */
export function factsTable(rows: readonly { label: string; runs: Run[] }[], address: Address) {
  const label = Math.round(area.width * 0.26)
  const cells = rows.map((row): Cell[] => [{ runs: [row.label], look: 'label' }, { runs: row.runs }])
  return tableOf([label, area.width - label], cells, false, address)
}

type Rows = { head: readonly string[]; rows: readonly (readonly Run[])[][]; figures: readonly number[] }

/** The first line is repeated on every page; columns of figures are narrower than columns of words. */
export function listTable({ head, rows, figures }: Rows, address: Address) {
  const parts = head.map((_, column) => (figures.includes(column) ? 1 : 2))
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const widths = parts.map((part) => Math.floor((area.width * part) / whole))
  const first = head.map((text): Cell => ({ runs: [text], look: 'head' }))
  const others = rows.map((row) =>
    row.map((runs, column): Cell => ({ runs, ...(figures.includes(column) ? { look: 'figure' } : {}) })),
  )
  return tableOf(widths, [first, ...others], true, address)
}
