import type { KeyTask } from '../../reference/tasks.ts'
import type { Random } from '../random.ts'

/** What a report speaks of: `done` of `target` things, so far. */
export interface Progress {
  unit: string
  done: number
  target: number
  measure: string
  percent: number
}

type Sentence = (p: Progress) => string
interface Phases {
  early: Sentence[]
  middle: Sentence[]
  late: Sentence[]
  done: Sentence[]
}

const byTask: Record<KeyTask['key'] | 'load', Phases> = {
  inventory: {
    early: [
      (p) => `已印发自查通知,明确各处室填报口径,首批登记系统${p.done}${p.measure}。`,
      (p) => `成立自查工作专班,完成填报培训,已收回${p.done}${p.measure}系统的登记表。`,
      (p) => `启动系统底数摸排,逐一核对名称、功能、使用范围和经费来源,已核对${p.done}${p.measure}。`,
    ],
    middle: [
      (p) => `累计登记系统${p.done}${p.measure}(应登记${p.target}${p.measure}),正与机房托管台账比对。`,
      (p) => `完成${p.done}${p.measure}系统的使用频度和审批信息核对,余下系统由归口处室补报。`,
      (p) => `已核对${p.done}${p.measure},发现部分下属单位自建系统未纳入台账,正在补登。`,
    ],
    late: [
      (p) => `底数基本摸清,累计核对${p.done}${p.measure},自查报告初稿已送审。`,
      (p) => `登记完成${p.percent}%,剩余系统因运维单位变更,正在核实经费来源。`,
    ],
    done: [
      (p) => `自查工作完成,共登记系统${p.done}${p.measure},自查报告已按程序报送。`,
      (p) => `系统底数全部核清(${p.done}${p.measure}),台账已经主管领导审定。`,
    ],
  },
  zombies: {
    early: [
      (p) => `已依据自查台账初筛“僵尸”系统清单,确认停用${p.done}${p.measure}。`,
      (p) => `组织业务处室逐项认领,首批${p.done}${p.measure}长期无访问系统已下线。`,
      (p) => `制定清理方案,明确停用、归档、注销三步流程,已完成${p.done}${p.measure}。`,
    ],
    middle: [
      (p) => `累计清理${p.done}${p.measure}(计划${p.target}${p.measure}),历史数据同步归档。`,
      (p) => `${p.done}${p.measure}系统完成停用并回收服务器资源,余下系统正办理资产核销。`,
      (p) => `清理进度${p.percent}%,与业务流程脱节的系统均已停用,正核对数据迁移结果。`,
    ],
    late: [
      (p) => `仅余少量系统待注销,累计清理${p.done}${p.measure},已报财务办理资产处置。`,
      (p) => `清理工作进入收尾,完成${p.percent}%,剩余系统涉及外部接口,正与使用单位商定停用日期。`,
    ],
    done: [
      (p) => `“僵尸”系统清理完成,共停用注销${p.done}${p.measure},数据已归档备查。`,
      (p) => `应清尽清,${p.done}${p.measure}系统全部下线,清理台账已存档。`,
    ],
  },
  integration: {
    early: [
      (p) => `印发内部系统整合方案,确定归并路径,首批${p.done}${p.measure}系统启动迁移。`,
      (p) => `完成系统功能比对,提出“合并、接入、停建”三类清单,已整合${p.done}${p.measure}。`,
      (p) => `召开处室协调会,明确统一门户和统一身份认证要求,已整合${p.done}${p.measure}。`,
    ],
    middle: [
      (p) => `累计整合${p.done}${p.measure}(计划${p.target}${p.measure}),统一身份认证已覆盖主要业务处室。`,
      (p) => `整合进度${p.percent}%,分散的审批类系统已并入综合业务平台。`,
      (p) => `${p.done}${p.measure}系统完成数据库归并,历史数据清洗同步开展。`,
      (p) => `按“大系统、大平台、大数据”要求推进归并,本期新增整合后累计${p.done}${p.measure}。`,
    ],
    late: [
      (p) => `整合完成${p.percent}%,剩余系统已完成联调,正组织用户切换。`,
      (p) => `累计整合${p.done}${p.measure},仅余个别处室系统因等保测评尚未切换。`,
    ],
    done: [
      (p) => `内部系统整合完成,共归并${p.done}${p.measure},统一运维机制已运行。`,
      (p) => `整合任务按方案全部完成(${p.done}${p.measure}),已组织内部验收。`,
    ],
  },
  sharing: {
    early: [
      (p) => `梳理重点领域共享需求,已确认可提供共享的数据接口${p.done}${p.measure}。`,
      (p) => `完成共享目录初稿,首批${p.done}${p.measure}接口进入测试环境。`,
      (p) => `与需求单位逐项对接,明确共享条件和使用范围,已开通${p.done}${p.measure}。`,
    ],
    middle: [
      (p) => `累计开通共享接口${p.done}${p.measure}(计划${p.target}${p.measure}),查询核验运行平稳。`,
      (p) => `共享完成${p.percent}%,有条件共享事项正按程序审核。`,
      (p) => `${p.done}${p.measure}接口完成联调,数据质量核对同步进行。`,
    ],
    late: [
      (p) => `仅余少量接口待授权,累计开通${p.done}${p.measure},使用说明已发布。`,
      (p) => `共享完成${p.percent}%,剩余接口涉及个人信息,正完善脱敏规则。`,
    ],
    done: [
      (p) => `计划内${p.done}${p.measure}接口全部开通,需求单位已确认可用。`,
      (p) => `重点领域共享任务完成,共提供接口${p.done}${p.measure},纳入日常监测。`,
    ],
  },
  platform: {
    early: [
      (p) => `完成接入申请和网络割接方案,前置机已部署,注册目录${p.done}${p.measure}。`,
      (p) => `开展平台接入培训,首批${p.done}${p.measure}目录完成注册。`,
      (p) => `网络联通测试通过,已在平台注册目录${p.done}${p.measure}。`,
    ],
    middle: [
      (p) => `累计注册目录${p.done}${p.measure}(计划${p.target}${p.measure}),交换任务按日运行。`,
      (p) => `接入进度${p.percent}%,级联链路稳定,正补充目录的更新周期。`,
      (p) => `${p.done}${p.measure}目录通过平台审核,挂接资源与目录逐项核对。`,
    ],
    late: [
      (p) => `接入工作进入收尾,完成${p.percent}%,剩余目录待业务处室确认共享属性。`,
      (p) => `累计注册${p.done}${p.measure},仅余涉密筛查未完成的目录暂缓发布。`,
    ],
    done: [
      (p) => `平台接入完成,${p.done}${p.measure}目录全部注册并可检索。`,
      (p) => `接入任务完成,网络、目录、交换三项联调均已通过(${p.done}${p.measure})。`,
    ],
  },
  load: {
    early: [(p) => `负载测试数据:已完成${p.done}${p.measure}。`],
    middle: [(p) => `负载测试数据:累计完成${p.done}${p.measure},进度${p.percent}%。`],
    late: [(p) => `负载测试数据:接近完成,进度${p.percent}%。`],
    done: [(p) => `负载测试数据:全部完成,共${p.done}${p.measure}。`],
  },
}

function phaseOf(percent: number): keyof Phases {
  if (percent >= 100) return 'done'
  if (percent >= 75) return 'late'
  return percent >= 30 ? 'middle' : 'early'
}

type Remarks = Record<'problems' | 'help' | 'next', string[]>

/** What hinders, what is asked for, what comes next: by task. */
const remarks: Record<KeyTask['key'] | 'load', Remarks> = {
  inventory: {
    problems: [
      '部分系统由下属单位自建自管,台账信息不全。',
      '早年建设的系统审批材料缺失,经费来源难以核实。',
      '各处室填报口径不一,需反复核对。',
    ],
    help: ['请明确下属单位租用系统是否纳入登记范围。', '请统一使用频度的统计口径。'],
    next: [
      '下一步补齐台账信息并提请主管领导审定。',
      '下一步与机房托管台账逐项比对。',
      '下一步完成自查报告起草和审核。',
    ],
  },
  zombies: {
    problems: [
      '业务处室对停用旧系统有顾虑,协调耗时较长。',
      '运维合同跨年度,提前终止需履行法律程序。',
      '历史数据格式陈旧,归档转换工作量较大。',
      '个别系统开发企业已停止服务,缺少技术文档。',
    ],
    help: ['请明确跨年度运维合同提前终止的处理口径。', '请协调垂直系统停用后的数据查询渠道。'],
    next: [
      '下一步逐项销号,每周通报处室进度。',
      '下一步办理资产核销并回收机房资源。',
      '下一步完成剩余系统的数据归档。',
    ],
  },
  integration: {
    problems: [
      '历史数据格式不统一,清洗工作量超出预期。',
      '等级保护测评排期较晚,影响切换时间。',
      '年内预算已执行完毕,改造经费待落实。',
      '技术人员不足,联调需分批安排。',
    ],
    help: ['请专家咨询组对数据库归并方案给予指导。', '请协调上级业务系统提供统一身份认证接口。'],
    next: [
      '下一步完成剩余系统的数据迁移和切换。',
      '下一步组织业务处室开展用户测试。',
      '下一步开展内部验收,整理佐证材料。',
    ],
  },
  sharing: {
    problems: [
      '部分数据项的共享属性与上级规定口径不一致。',
      '需求单位尚未确认字段清单,接口无法定稿。',
      '个人信息脱敏规则尚在论证。',
    ],
    help: [
      '请协调需求单位在两周内确认字段清单。',
      '请专家咨询组就有条件共享的界定给予指导。',
      '建议统一数据项编码,便于与国家平台对接。',
    ],
    next: [
      '下一步完善共享授权流程,压缩审核时间。',
      '下一步完成剩余接口联调并发布使用说明。',
      '下一步与需求单位开展查询核验试用。',
    ],
  },
  platform: {
    problems: [
      '专网与外网之间的安全隔离方案尚待评审。',
      '目录更新周期与业务系统实际更新频率不符。',
      '部分目录的共享属性待业务处室确认。',
    ],
    help: ['请技术支撑组派员指导目录注册和前置机调试。', '请组织推进组协调上级垂直系统开放查询接口。'],
    next: [
      '下一步与平台完成级联联调,按日监测。',
      '下一步补齐目录的更新周期和责任处室。',
      '下一步逐项核对目录与挂接资源。',
    ],
  },
  load: { problems: ['负载测试数据。'], help: ['负载测试数据。'], next: ['负载测试数据。'] },
}

const returns = [
  '数量与上期相比增幅较大,请附清单说明。',
  '未说明未完成原因和后续安排,请补充。',
  '完成比例与数量不符,请核对后重报。',
  '佐证材料为往期截图,请更换为本期材料。',
  '请补充存在问题的具体系统名称和责任处室。',
  '表述过于笼统,请按台账逐项说明进展。',
  '口径与任务要求不一致,请按登记范围重新统计。',
  '请说明与督导核实情况的差异。',
]

/** `turn` is the report's place among the assignment's, so that no sentence follows itself. */
export function reportWords(task: KeyTask['key'] | 'load', progress: Progress, turn: number, rng: Random) {
  const sentences = byTask[task][phaseOf(progress.percent)]
  const { problems, help, next } = remarks[task]
  const open = progress.percent < 100
  return {
    sentence: sentences[turn % sentences.length]!(progress),
    problems: open && rng.chance(0.45) ? rng.pick(problems) : '',
    helpNeeded: open && rng.chance(0.15) ? rng.pick(help) : '',
    nextStep: open ? next[turn % next.length]! : '',
  }
}

export const returnReason = (rng: Random) => rng.pick(returns)
