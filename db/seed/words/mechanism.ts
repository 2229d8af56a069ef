import type { Group, UnitPost } from '../../../lib/access/actor.ts'
import type { Day } from '../../../lib/calendar.ts'
import type { Boundary } from '../../../lib/issues/issue.ts'

type Whom = 'all' | 'locality' | 'department' | 'none'

export interface SeedMeeting {
  group: Group
  heldOn: Day
  title: string
  place: string
  agenda: string
  whom: Whom
  rank: UnitPost
  /** Adopted; `due` makes it an action for each invited unit. */
  decisions: { wording: string; due: Day | null; done: string }[]
  pending?: string
}

/** How often each group means to meet. The promotion group lets one stretch go by. */
export const seedCadences: { group: Group; everyWorkdays: number; fromOn: Day }[] = [
  { group: 'leading', everyWorkdays: 60, fromOn: '2017-08-21' },
  { group: 'promotion', everyWorkdays: 10, fromOn: '2017-08-21' },
  { group: 'technical', everyWorkdays: 20, fromOn: '2017-09-04' },
  { group: 'supervision', everyWorkdays: 20, fromOn: '2017-09-04' },
]

const promotion = (
  heldOn: Day,
  nth: string,
  whom: Whom,
  topic: string,
  decisions: SeedMeeting['decisions'],
) => ({
  group: 'promotion' as const,
  heldOn,
  title: `组织推进组第${nth}次例会`,
  place: '视频会议',
  agenda: `一、通报各单位进展\n二、研究${topic}`,
  whom,
  rank: 'liaison' as const,
  decisions,
})

/** Invented for the example. What is public of real meetings is loaded beside these, with its source and no more. */
export const seedMeetings: SeedMeeting[] = [
  promotion('2017-08-30', '一', 'all', '系统自查口径', [
    {
      wording: '各单位确定分管领导、联络员和技术联系人,报送组织推进组。',
      due: '2017-09-08',
      done: '名单已报送。',
    },
  ]),
  promotion('2017-09-13', '二', 'department', '部门系统清理', [
    {
      wording: '各部门按统一口径复核自查数据,逐系统注明处置意见。',
      due: '2017-09-27',
      done: '已完成复核并注明意见。',
    },
    { wording: '对拟保留的独立系统,须说明理由。', due: null, done: '' },
  ]),
  promotion('2017-09-27', '三', 'locality', '地方平台对接', [
    { wording: '各地方报送政务外网和共享平台的接入计划。', due: '2017-10-20', done: '接入计划已报送。' },
  ]),
  promotion('2017-10-26', '四', 'all', '“僵尸”系统清理收尾', [
    {
      wording: '各单位对未清理完的“僵尸”系统列出清单,逐项确定下线日期。',
      due: '2017-11-10',
      done: '清单及下线日期已报送。',
    },
  ]),
  promotion('2017-11-02', '五', 'department', '共享责任清单', [
    {
      wording: '各部门核对共享责任清单中本部门的数据项,提出修改意见。',
      due: '2017-11-15',
      done: '已核对,意见随文报送。',
    },
  ]),
  {
    ...promotion('2017-11-23', '六', 'all', '年底前的接入工作', [
      {
        wording: '各单位逐项核对年底前到期的任务,对不能按期完成的提出补救措施。',
        due: '2017-12-08',
        done: '已核对,补救措施随文报送。',
      },
    ]),
    pending: '自然人基础信息的比对方式,待技术支撑组论证后再议。',
  },
  {
    group: 'leading',
    heldOn: '2017-11-15',
    title: '领导小组专题会议',
    place: '国家发展改革委',
    agenda: '一、听取督查工作组汇报\n二、研究跨部门堵点',
    whom: 'all',
    rank: 'principal',
    decisions: [
      {
        wording: '对督查发现的问题,各单位主管领导亲自督办,月底前报整改进展。',
        due: '2017-11-28',
        done: '整改进展已由主管领导审定后报送。',
      },
    ],
  },
  {
    group: 'technical',
    heldOn: '2017-09-20',
    title: '技术支撑组对接会(部门)',
    place: '国家电子政务外网管理中心',
    agenda: '共享平台接口规范说明',
    whom: 'department',
    rank: 'technical-contact',
    decisions: [{ wording: '接口规范按征求意见稿先行试用。', due: null, done: '' }],
  },
  {
    group: 'technical',
    heldOn: '2017-10-18',
    title: '技术支撑组对接会(地方)',
    place: '国家电子政务外网管理中心',
    agenda: '地方平台级联测试安排',
    whom: 'locality',
    rank: 'technical-contact',
    decisions: [{ wording: '级联测试分四批进行。', due: null, done: '' }],
  },
  {
    group: 'supervision',
    heldOn: '2017-09-12',
    title: '督查工作组部署会',
    place: '',
    agenda: '第一轮督查分工',
    whom: 'none',
    rank: 'liaison',
    decisions: [{ wording: '督查人员对本单位一律回避。', due: null, done: '' }],
  },
  {
    group: 'supervision',
    heldOn: '2017-10-20',
    title: '督查工作组碰头会',
    place: '',
    agenda: '汇总第一轮发现的问题',
    whom: 'none',
    rank: 'liaison',
    decisions: [{ wording: '严重程度三级的问题一律回头看。', due: null, done: '' }],
  },
  {
    group: 'advisory',
    heldOn: '2017-10-24',
    title: '专家咨询组咨询会',
    place: '',
    agenda: '政务数据共享的安全边界',
    whom: 'none',
    rank: 'liaison',
    decisions: [{ wording: '建议对敏感数据先行分级。', due: null, done: '' }],
  },
]

export interface SeedIssue {
  title: string
  description: string
  boundary: Boundary
  raisedOn: Day
  dueOn: Day
  /** A unit's code, or the promotion group. */
  by: string | null
  asked: Whom | string[]
  answer: string
  settlement: string | null
}

export const seedIssues: SeedIssue[] = [
  {
    title: '垂直业务系统数据如何回流地方',
    description:
      '业务由部门垂直系统办理,数据不留在地方,地方无法用于本地办事。请各部门说明可回流的数据和方式。',
    boundary: 'level',
    raisedOn: '2017-09-15',
    dueOn: '2017-09-30',
    by: null,
    asked: 'department',
    answer: '可通过共享平台提供接口查询,具体数据项见附件清单。',
    settlement: '按“接口优先、批量为辅”的方式回流,纳入共享责任清单。',
  },
  {
    title: '跨省办事材料互认',
    description: '异地办事需反复提交户籍和学历证明。请各地方说明电子证照的互认条件。',
    boundary: 'region',
    raisedOn: '2017-10-16',
    dueOn: '2017-11-03',
    by: null,
    asked: 'locality',
    answer: '同意在标准统一后互认,已明确对接部门。',
    settlement: null,
  },
  {
    title: '自建系统与共享平台的身份认证不一致',
    description: '各单位自建系统各用各的认证方式,用户须多次登录。请各单位报送现用的认证方式。',
    boundary: 'system',
    raisedOn: '2017-11-06',
    dueOn: '2017-11-24',
    by: null,
    asked: 'all',
    answer: '现用认证方式已报送,可按统一规范改造。',
    settlement: null,
  },
  {
    title: '企业登记与社保信息口径不一',
    description: '同一企业在两个系统中的名称和状态不一致,无法自动比对。',
    boundary: 'department',
    raisedOn: '2017-10-30',
    dueOn: '2017-11-20',
    by: '330000',
    asked: ['saic', 'mohrss'],
    answer: '以统一社会信用代码为准,口径差异部分将逐批更正。',
    settlement: '以统一社会信用代码为唯一关联项。',
  },
  {
    title: '不动产登记与户籍信息的办理衔接',
    description: '办理不动产登记须核验户籍,两项业务的流程不衔接,群众要跑两次。',
    boundary: 'business',
    raisedOn: '2017-11-16',
    dueOn: '2017-12-06',
    by: '440000',
    asked: ['mlr', 'mps', '330000'],
    answer: '同意在线核验,正在办理授权。',
    settlement: null,
  },
]

export const exemptionReasons = {
  F2: '本单位自查后无可编目的信息资源,业务数据均由上级单位管理。',
  F3: '共享责任清单中没有本单位承担的数据项。',
  F4: '本单位不掌握业务数据,未被列为需求受理方。',
  M4: '今年机构调整期间暂不承担协调答复。',
} as const
