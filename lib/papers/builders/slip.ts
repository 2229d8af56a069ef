import type { Day } from '../../calendar.ts'
import { chineseDay } from '../chinese.ts'
import { figure } from '../content.ts'
import { issuerName } from '../words.ts'
import { type Desk, type Draft, facts, signed } from './draft.ts'

export const slipColours = { blue: '蓝色', orange: '橙色', red: '红色' } as const
export type SlipColour = keyof typeof slipColours

export type Slip = {
  colour: SlipColour
  unit: { shortZh: string }
  /** What is owed, and its page within the programme. */
  duty: { title: string; path: string }
  dueOn: Day
  reason: string
  /** Working days over; negative or zero while some are left. */
  daysOver: number
  replyDueOn: Day
  /** Whoever signs for it by name; null when the clock issues it. */
  issuer: string | null
}

/** 督办单: colour, unit, item, reason, days left or over, reply due, issuer. */
export function slip(
  { colour, unit, duty, dueOn, reason, daysOver, replyDueOn, issuer }: Slip,
  desk: Desk,
): Draft {
  const days = figure(Math.abs(daysOver), '按法定工作日计算', desk.at, duty.path)
  return {
    title: `督办单(${slipColours[colour]})`,
    content: {
      blocks: [
        { is: 'to', names: [unit.shortZh] },
        facts([
          ['级别', slipColours[colour]],
          ['承办单位', unit.shortZh],
          ['督办事项', figure(duty.title, '责任事项', desk.at, duty.path)],
          ['完成时限', chineseDay(dueOn)],
          ['督办原因', reason],
          ['回复期限', chineseDay(replyDueOn)],
          ['签发', issuer ?? '按督办规则自动签发'],
        ]),
        {
          is: 'paragraph',
          runs: [
            daysOver > 0 ? '上述事项已逾期 ' : '上述事项距完成时限还有 ',
            days,
            ` 个工作日。请你单位抓紧办理,于${chineseDay(replyDueOn)}前书面回复办理情况、未按期完成的原因和完成时间。`,
          ],
        },
        signed(issuerName(desk.programme, 'supervision'), desk.today),
      ],
    },
  }
}
