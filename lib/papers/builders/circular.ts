import { type Board, type Measured, tallyOf } from '../../measures/board.ts'
import type { TallyCode } from '../../scoring/tallies.ts'
import { type Block, figure, type Run } from '../content.ts'
import { issuerName } from '../words.ts'
import { type Desk, type Draft, paragraphs, percentOf, sections, signed } from './draft.ts'

/** What a person writes of a circular; the figures come from the kept scoreboard. */
export type CircularText = {
  /** 关于…情况的通报 */
  subject: string
  basis: string
  situation: string
  goodPractice: string
  problems: string
  requirements: string
}

type Unit = { id: string; shortZh: string }

/** 通报: addressees, basis, situation with its figures, good practice, problems, requirements, the annex of units. */
export function circularDraft(
  text: CircularText,
  { board, units, toAll }: { board: Board; units: readonly Unit[]; toAll: boolean },
  desk: Desk,
): Draft {
  return {
    title: circularTitle(text.subject),
    content: {
      blocks: [
        { is: 'to', names: toAll ? ['各参与单位'] : units.map(({ shortZh }) => shortZh) },
        ...paragraphs(text.basis),
        ...sections([
          {
            title: '总体情况',
            blocks: [...paragraphs(text.situation), whole(board.programme, desk), pointer(desk)],
          },
          { title: '好的做法', blocks: paragraphs(text.goodPractice) },
          { title: '存在的问题', blocks: paragraphs(text.problems) },
          { title: '有关要求', blocks: paragraphs(text.requirements) },
        ]),
        annex(board, units),
        signed(issuerName(desk.programme, 'leading'), desk.today),
      ],
    },
  }
}

/** A subject typed with its frame already around it keeps it once. */
export const circularTitle = (subject: string) =>
  `关于${subject
    .replace(/^关于/, '')
    .replace(/(情况)?的?通报$/, '')
    .replace(/情况$/, '')}情况的通报`

const share = (measured: Measured | undefined, code: TallyCode): number | null => {
  const { numerator, denominator } = measured
    ? tallyOf(measured.tallies, code)
    : { numerator: 0, denominator: 0 }
  return denominator > 0 ? numerator / denominator : null
}
const count = (measured: Measured | undefined, code: TallyCode) =>
  measured ? tallyOf(measured.tallies, code).numerator : 0

/** Reported beside verified, and what is over: always together, never the reported alone. */
export function whole(programme: Measured, { at }: Desk): Block {
  const of = (text: string | number, says: string, path: string) => figure(text, says, at, path)
  return {
    is: 'paragraph',
    runs: [
      '各单位责任任务自报进度 ',
      of(percentOf(share(programme, 'reported')), '全部责任任务的自报进度', 'units?sort=gap'),
      ',核实进度 ',
      of(percentOf(share(programme, 'verified')), '全部责任任务的核实进度', 'units?sort=gap'),
      ';逾期责任任务 ',
      of(count(programme, 'overdue'), '逾期未完成的责任任务', 'units?light=red'),
      ' 项,逾期未整改问题 ',
      of(count(programme, 'overdueFindings'), '逾期未整改的问题', 'findings?state=overdue'),
      ' 个。',
    ],
  }
}

/** One footnote for the whole annex: a hundred would leave no room for the table. */
const pointer = ({ at }: Desk): Block => ({
  is: 'paragraph',
  runs: ['各单位情况见', figure('附件', '附件所列各单位数字', at, 'units?sort=gap'), '。'],
})

/** In the programme's own order: it is a table, not a ranking. */
function annex(board: Board, units: readonly Unit[]): Block {
  return {
    is: 'annex',
    title: '各单位责任任务情况表',
    head: ['单位', '自报', '核实', '逾期任务', '逾期问题'],
    figures: [1, 2, 3, 4],
    rows: units.map(({ id, shortZh }): Run[][] => {
      const measured = board.units.get(id)
      const figures = [
        percentOf(share(measured, 'reported')),
        percentOf(share(measured, 'verified')),
        String(count(measured, 'overdue')),
        String(count(measured, 'overdueFindings')),
      ]
      return [shortZh, ...figures].map((text) => [text])
    }),
  }
}
