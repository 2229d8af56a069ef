import { addWorkdays, type Day } from '../../../lib/calendar.ts'
import type { visits } from '../../schema/index.ts'
import type { Random } from '../random.ts'
import { lastActiveDay } from '../world.ts'
import type { Method } from './visits.ts'

type Row = typeof visits.$inferInsert
type Particulars = Required<
  Pick<
    Row,
    | 'sentOn'
    | 'replyDueOn'
    | 'repliedOn'
    | 'reply'
    | 'addresseePost'
    | 'reason'
    | 'place'
    | 'heldAt'
    | 'convenor'
  >
>

const replies = [
  '已逐项核对台账,补报三个系统的审批文件,随函附清单。',
  '偏差系下属单位迟报所致,已督促补报,下期起按月核对。',
  '所列事项均已落实,佐证材料随函报送。',
]
const reasons = [
  '进度连续两期低于计划,两项任务逾期。',
  '上次督导提出的问题未按期整改。',
  '上报进度与核实结果差距较大。',
]

const none: Particulars = {
  sentOn: null,
  replyDueOn: null,
  repliedOn: null,
  reply: null,
  addresseePost: null,
  reason: null,
  place: null,
  heldAt: null,
  convenor: null,
}

/** A letter is answered within ten working days by most, later or not yet by some: the brisker, the sooner. */
function letter(on: Day, vigour: number, rng: Random): Particulars {
  const replyDueOn = addWorkdays(on, 10)
  const luck = rng.next()
  const late = luck > 0.3 + 0.7 * vigour
  const repliedOn = addWorkdays(replyDueOn, late ? rng.int(1, 8) : -rng.int(0, 5))
  const came = luck < 0.93 && repliedOn <= lastActiveDay
  const answer = came ? { repliedOn, reply: rng.pick(replies) } : {}
  return { ...none, sentOn: on, replyDueOn, ...answer }
}

function talk(rng: Random): Particulars {
  const heldAt = rng.pick(['09:30', '14:30', '15:00'])
  const addresseePost = rng.pick(['分管副主任', '分管副局长', '办公室主任'])
  const convenor = '督查工作组组长'
  return { ...none, addresseePost, reason: rng.pick(reasons), place: '督查工作组会议室', heldAt, convenor }
}

/** What a letter and a talk say beyond the common facts; a visit and a call say nothing more. */
export function particularsOf(method: Method, on: Day, vigour: number, rng: Random): Particulars {
  if (method === 'document') return letter(on, vigour, rng)
  return method === 'talk' ? talk(rng) : none
}

/** What is promised in a talk, and how many working days it takes. */
export const promises = [
  { text: '由主要负责同志牵头,重排逾期事项的进度,按周报送。', workdays: 15 },
  { text: '完成全部系统台账的复核,更正上报数据。', workdays: 20 },
  { text: '明确整改责任人,完成上次督导所列问题的整改。', workdays: 12 },
]
