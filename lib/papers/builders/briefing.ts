import type { ActionRow } from '../../../db/queries/actions.ts'
import { movement } from '../../overview/changes.ts'
import type { OverviewData } from '../../overview/read.ts'
import { stageOn, workdaysLeft } from '../../overview/stage.ts'
import { laggards } from '../../scoring/laggards.ts'
import { dimensions, type Model } from '../../scoring/model.ts'
import { chineseDay } from '../chinese.ts'
import { type Block, figure, type Run } from '../content.ts'
import { chinese, issuerName } from '../words.ts'
import { whole } from './circular.ts'
import { type Desk, type Draft, list, paragraphs, scoreOf, sections, signed } from './draft.ts'

type Waiting = { text: string; count: number; path: string }

/** The overview's own figures, what waits for a decision, and what earlier decisions have become. */
export type BriefingRecords = OverviewData & {
  model: Model
  /** Units are ranked beside one another only where the programme wants it. */
  compares: boolean
  /** For the leading group: what it must decide or answer for. */
  waiting: readonly Waiting[]
  overdueActions: readonly ActionRow[]
}

/** 简报: state and trend, reported beside verified, who is behind and why, what needs a decision. */
export function briefing(records: BriefingRecords, desk: Desk): Draft {
  return {
    title: `${desk.programme.nameZh}工作简报`,
    content: {
      blocks: [
        ...sections([
          { title: '总体态势', blocks: [state(records, desk), scores(records), trend(records, desk)] },
          { title: '自报与核实', blocks: [whole(records.board.programme, desk)] },
          { title: '落后单位及原因', blocks: behind(records, desk) },
          { title: '议定事项落实', blocks: list(records.overdueActions.map((row) => action(row, desk))) },
          { title: '需要决定的事项', blocks: waiting(records, desk) },
        ]),
        signed(issuerName(desk.programme, 'promotion'), desk.today),
      ],
    },
  }
}

function state({ board, stages }: BriefingRecords, { today, at }: Desk): Block {
  const { card } = board.programme
  const stage = stageOn(stages, today)
  const grade = card.balance && chinese(`score.grades.${card.balance.grade}`)
  return {
    is: 'paragraph',
    runs: [
      stage
        ? `${stage.nameZh}距${chineseDay(stage.endsOn)}还有 ${workdaysLeft(stage, today)} 个工作日。`
        : '',
      '综合得分 ',
      figure(scoreOf(card.ecc), '工程综合得分', at, 'scorecard'),
      ...(card.balance && grade
        ? [',均衡度 ', figure(card.balance.d.toFixed(2), '六维均衡度', at, 'scorecard'), `(${grade})`]
        : []),
      ',数据完整度 ',
      figure(`${Math.round(100 * card.completeness)}%`, '已有数据的测度项', at, 'scorecard'),
      ';',
      figure('六个维度得分', '工程记分卡', at, 'scorecard'),
      '如下表。',
    ],
  }
}

/** The six dimensions now and on the Friday compared with. */
function scores({ board, frozen }: BriefingRecords): Block {
  const then = [...frozen].find(([unitId]) => !board.units.has(unitId))?.[1] ?? {}
  return {
    is: 'table',
    head: ['维度', '得分', '上周五'],
    figures: [1, 2],
    rows: dimensions.map(({ code }): Run[][] => [
      [chinese(`score.dimensions.${code}`)],
      [scoreOf(board.programme.card.dimensions[code].score)],
      [scoreOf(then[code] ?? null)],
    ]),
  }
}

function trend({ board, frozen, friday }: BriefingRecords, { at }: Desk): Block {
  const { risen, fallen, known } = movement(board, frozen)
  if (!known) return { is: 'paragraph', runs: ['上周五没有留存的得分,无从比较。'] }
  return {
    is: 'paragraph',
    runs: [
      `与${chineseDay(friday)}相比,得分上升的单位 `,
      figure(risen, '得分上升的单位', at, 'units?sort=change'),
      ' 个,下降的 ',
      figure(fallen, '得分下降的单位', at, 'units?sort=change&down=1'),
      ' 个。',
    ],
  }
}

/** The lowest units, each with the parts that cost it most. */
function behind({ board, units, model, compares }: BriefingRecords, { at }: Desk): Block[] {
  if (!compares) return paragraphs('本工程不对单位作比较排序,各单位的差距见各自的记分卡。')
  const all = [...board.units].map(([unitId, { card }]) => ({ unitId, card }))
  const names = new Map(units.map(({ id, shortZh }) => [id, shortZh]))
  return list(
    laggards(all, model, { count: 6, reasons: 2 }).map(({ unitId, level, shortfalls }): Run[] => [
      `${names.get(unitId) ?? ''},`,
      figure(level.toFixed(1), '本单位综合得分', at, `units/${unitId}/scorecard`),
      ` 分。主要差距:${shortfalls
        .map(
          ({ part, numerator, denominator }) =>
            `${chinese(`score.parts.${part}`)} ${fraction(numerator)}/${fraction(denominator)}`,
        )
        .join('、')}`,
    ]),
  )
}

const fraction = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1))

const action = ({ id, text, unitZh, dueOn }: ActionRow, { at }: Desk): Run[] => [
  figure(text, '逾期行动项', at, `actions/${id}`),
  `(${unitZh},${chineseDay(dueOn)}到期未完成)`,
]

function waiting({ waiting: all }: BriefingRecords, { at }: Desk): Block[] {
  const items = all.filter(({ count }) => count > 0)
  if (items.length === 0) return paragraphs('目前没有等待决定的事项。')
  return list(items.map(({ text, count, path }): Run[] => [`${text} `, figure(count, text, at, path), ' 项']))
}
