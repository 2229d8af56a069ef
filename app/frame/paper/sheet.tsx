import { chineseDay, noteText } from '../../../lib/papers/chinese.ts'
import { type Block, type BlockOf, type Figure, figuresOf, type Run } from '../../../lib/papers/content.ts'
import { annexesOf, issuerOf, marksOf, type PaperFace } from '../../../lib/papers/face.ts'
import { typeset } from '../../../lib/papers/typeset.ts'
import { chinese } from '../../../lib/papers/words.ts'
import './paper.css'

type Props = {
  paper: PaperFace
  /** `/programmes/<id>`: footnotes lead to their records. */
  base: string
}

/** The paper as it was issued (GB/T 9704): in Chinese whoever reads it, on screen as in print. */
export function PaperSheet({ paper, base }: Props) {
  const { blocks } = paper.content
  const figures = figuresOf(paper.content)
  const numbers = new Map(figures.map((figure, index) => [figure, index + 1]))
  const draw = (block: Block, index: number) => <div key={index}>{blockOf(block, numbers)}</div>
  return (
    <article className="paper" lang="zh-CN" aria-label={paper.number}>
      {marksOf(paper).map((mark) => (
        <p key={mark} className="paper-mark">
          {mark}
        </p>
      ))}
      <p className="paper-issuer">{issuerOf(paper)}</p>
      <p className="paper-number">{paper.number}</p>
      <h2 className="paper-title">{paper.title}</h2>
      {blocks.filter(({ is }) => is !== 'annex' && is !== 'signature').map(draw)}
      {annexesOf(paper).map(({ title }) => (
        <p key={title} className="paper-text">
          {typeset(`附件:${title}`)}
        </p>
      ))}
      {blocks.filter(({ is }) => is === 'signature').map(draw)}
      {blocks.filter(({ is }) => is === 'annex').map(draw)}
      {figures.length > 0 && <Notes figures={figures} base={base} />}
    </article>
  )
}

type Numbers = ReadonlyMap<Figure, number>

function blockOf(block: Block, numbers: Numbers) {
  switch (block.is) {
    case 'to':
      return <p>{`${block.names.join('、')}\uff1a`}</p>
    case 'heading':
      return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>
    case 'paragraph':
      return <p className="paper-text">{runsOf(block.runs, numbers)}</p>
    case 'list':
      return block.items.map((runs, index) => (
        <p key={String(index)} className="paper-text">
          {index + 1}.{runsOf(runs, numbers)}
        </p>
      ))
    case 'facts':
      return <Facts rows={block.rows} numbers={numbers} />
    case 'table':
      return <Rows table={block} numbers={numbers} label={block.head.join('、')} />
    case 'annex':
      return (
        <section className="paper-annex">
          <h3>{chinese('paper.sheet.annex')}</h3>
          <p className="paper-annex-title">{block.title}</p>
          <Rows table={block} numbers={numbers} label={block.title} />
        </section>
      )
    case 'signature':
      return (
        <div className="paper-signed">
          <p>{block.by}</p>
          <p>{chineseDay(block.on)}</p>
        </div>
      )
  }
}

function Facts({ rows, numbers }: { rows: BlockOf<'facts'>['rows']; numbers: Numbers }) {
  return (
    <table>
      <tbody>
        {rows.map(({ label, runs }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{runsOf(runs, numbers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Table = Pick<BlockOf<'table'>, 'head' | 'rows' | 'figures'>

function Rows({ table, numbers, label }: { table: Table; numbers: Numbers; label: string }) {
  const look = (column: number) => (table.figures.includes(column) ? 'paper-figure' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a phone must be reached by keyboard
    <section className="paper-table" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {table.head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={String(index)}>
              {row.map((runs, column) => (
                <td key={table.head[column]} className={look(column)}>
                  {runsOf(runs, numbers)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function runsOf(runs: readonly Run[], numbers: Numbers) {
  return runs.map((run) =>
    typeof run === 'string' ? (
      run
    ) : (
      <span key={numbers.get(run)}>
        {run.text}
        <sup>
          <a id={`ref-${numbers.get(run)}`} href={`#note-${numbers.get(run)}`}>
            {numbers.get(run)}
          </a>
        </sup>
      </span>
    ),
  )
}

function Notes({ figures, base }: { figures: readonly Figure[]; base: string }) {
  return (
    <ol className="paper-notes" aria-label={chinese('paper.sheet.notes')}>
      {figures.map(({ note }, index) => (
        <li key={String(index)} id={`note-${index + 1}`}>
          {noteText(note)}
          {note.path !== null && (
            <a href={`${base}/${note.path}`} className="link no-print">
              {chinese('paper.sheet.record')}
            </a>
          )}{' '}
          <a href={`#ref-${index + 1}`} className="no-print" aria-label={chinese('paper.sheet.backToText')}>
            ↩
          </a>
        </li>
      ))}
    </ol>
  )
}
