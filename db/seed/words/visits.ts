import type { Day } from '../../../lib/calendar.ts'
import type { visits } from '../../schema/index.ts'
import type { Random } from '../random.ts'

/** From this day on there is an earlier list to compare with. */
const secondRound: Day = '2017-10-16'

export type Method = typeof visits.$inferInsert.method

const records: Record<Method, ((unit: string) => string)[]> = {
  'on-site': [
    (u) => `督导组赴${u}实地查看机房和系统运行情况,抽查系统台账,逐项核对清理和整合清单,并与业务处室座谈。`,
    (u) => `在${u}召开座谈会,听取进展汇报,现场登录已整合系统,抽查接口调用记录和目录挂接情况。`,
    (u) => `查阅${u}整合方案、会议记录和资产处置材料,随机抽取系统核对停用状态和数据归档情况。`,
  ],
  telephone: [
    (u) => `电话了解${u}本期进展,核对逾期事项原因和计划完成日期。`,
    (u) => `与${u}联络员通话,询问目录注册进度和需协调事项,提醒按期报送。`,
    (u) => `电话抽查${u}系统停用情况,请其当场说明服务器回收和数据归档安排。`,
  ],
  document: [
    (u) => `书面调阅${u}系统台账、整合方案和佐证材料,比对上报数量与清单。`,
    (u) => `审阅${u}自查报告和进展材料,抽取部分系统核对审批时间和经费来源。`,
    (u) => `发函要求${u}说明进度偏差,收到书面说明后逐项核对。`,
  ],
  talk: [
    (u) => `就${u}进度滞后和问题整改不力开展约谈,宣读有关情况,听取原因说明和整改承诺。`,
    (u) => `约谈${u}分管负责同志,指出逾期事项,明确整改时限和责任人。`,
  ],
}

/** What a later visit on site may also be. */
const followUp = (u: string) => `对照上期问题清单,在${u}逐项回看整改情况,并抽查两个下属单位的系统登记。`

const conclusions = {
  good: [
    '总体进展较好,台账清楚,措施落实到位。',
    '进度符合计划,核对结果与上报基本一致。',
    '工作扎实,个别细节需进一步完善。',
  ],
  fair: [
    '总体有进展,但部分事项推进不平衡,需加强统筹。',
    '进度略低于计划,问题已反馈,按期整改。',
    '任务分解到位,数据质量尚需提高。',
  ],
  poor: [
    '进度明显滞后,责任未压实,要求限期整改。',
    '上报与核实差距较大,要求重新核对并书面说明。',
    '问题整改不彻底,需由主管领导牵头推动。',
  ],
}

const places: Record<Method, (unit: string) => string> = {
  'on-site': (u) => `${u}机房及办公现场`,
  telephone: (u) => `${u}联络员办公电话`,
  document: (u) => `致${u}的调阅函`,
  talk: (u) => `${u}分管负责同志`,
}

const met: Record<Method, string[]> = {
  'on-site': [
    '分管领导、信息化机构负责人、业务处室负责人',
    '信息化机构负责人、联络员',
    '主管领导、分管领导、联络员',
  ],
  telephone: ['联络员', '信息化机构负责人'],
  document: [''],
  talk: ['分管领导', '主管领导、分管领导'],
}

export function visitWords(
  { method, on }: { method: Method; on: Day },
  { shortZh, vigour }: { shortZh: string; vigour: number },
  rng: Random,
) {
  const tone = vigour > 0.7 ? 'good' : vigour > 0.42 ? 'fair' : 'poor'
  const again = method === 'on-site' && on >= secondRound && rng.chance(0.4)
  return {
    where: places[method](shortZh),
    met: rng.pick(met[method]),
    record: (again ? followUp : rng.pick(records[method]))(shortZh),
    conclusion: rng.pick(conclusions[tone]),
  }
}

const bases = [
  '抽查系统台账和现场登录情况',
  '调阅接口调用日志和目录挂接记录',
  '比对资产处置单与停用清单',
  '现场核对整合后的系统和用户切换记录',
  '随机抽取系统,与上报清单逐项核对',
]
export const verificationBasis = (rng: Random) => rng.pick(bases)
