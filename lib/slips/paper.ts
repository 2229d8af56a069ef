import type { SlipToNumber } from '../../db/queries/slips.ts'
import { type Day, workdaysBetween } from '../calendar.ts'
import { recordFolder } from '../ladder/paths.ts'
import type { PaperRung } from '../ladder/rung.ts'
import { figure, type PaperContent } from '../papers/content.ts'

/** Papers are Chinese, whatever language their reader uses: they are official. */
const titles: Record<PaperRung, string> = {
  blue: '督办单(蓝色)',
  orange: '督办单(橙色)',
  red: '督办单(红色)',
  talk: '约谈通知书',
  circular: '',
}

export function titleOf(rung: PaperRung, item: string): string {
  if (rung === 'circular') return `关于“${item.slice(0, 60)}”逾期情况的通报`
  return titles[rung]
}

type Facts = Pick<SlipToNumber, 'rung' | 'unitName' | 'item' | 'dueOn' | 'kind' | 'recordId' | 'reason'> & {
  issuedOn: Day
  replyDueOn: Day
  issuer: string | null
}

const demands: Record<PaperRung, string> = {
  blue: '请抓紧办理,并于回复期限前书面回复办理情况。',
  orange: '请分管领导督促办理,主管领导知悉,并于回复期限前书面回复原因、措施和完成日期。',
  red: '请主管领导牵头办理,并于回复期限前书面回复原因、责任、措施和完成日期。',
  talk: '请主管领导按通知的时间、地点参加约谈,说明情况并作出承诺。',
  circular: '各单位应引以为戒,对照检查;被通报单位应于回复期限前报送整改情况。',
}

/** What the paper says, its figure footnoted to the record it was counted on. */
export function contentOf(slip: Facts, at: string): PaperContent {
  const over = figure(
    workdaysBetween(slip.dueOn, slip.issuedOn),
    '自完成时限次日起至签发之日的工作日(法定日历)',
    at,
    recordFolder(slip.kind, slip.recordId),
  )
  return {
    blocks: [
      { is: 'to', names: [slip.unitName] },
      {
        is: 'facts',
        rows: [
          { label: '督办事项', runs: [slip.item] },
          { label: '完成时限', runs: [slip.dueOn] },
          { label: '逾期工作日', runs: [over] },
          { label: '督办原因', runs: [slip.reason || '逾期未办结。'] },
          { label: '回复期限', runs: [slip.replyDueOn] },
          { label: '签发', runs: [slip.issuer ?? '督办阶梯自动签发'] },
        ],
      },
      { is: 'paragraph', runs: [demands[slip.rung]] },
      { is: 'signature', by: slip.rung === 'circular' ? '领导小组' : '督查工作组', on: slip.issuedOn },
    ],
  }
}
