import type { findings } from '../../schema/index.ts'
import type { Random } from '../random.ts'

export type Cause = typeof findings.$inferInsert.cause

/** Descriptions by the paper's four causes (§2); each ends as an inspector would write it. */
const descriptions: Record<Cause, string[]> = {
  'fragmented-rule': [
    '整合方案由各处室分别编制,未经统一审定,牵头处室不明确。',
    '系统台账由多个处室各自维护,口径不一,数量对不上。',
    '清理标准由业务处室自行掌握,部分长期无访问系统未列入清单。',
    '内部未建立信息共享协调机制,遇争议事项久拖不决。',
    '同类业务由两个处室分别建设系统,重复录入基础信息。',
    '任务分解未落实到责任人,进展由信息部门一家代填。',
  ],
  'split-lines': [
    '垂直业务系统以上级未批复为由,未提供查询接口,也未书面请示。',
    '条线系统与综合平台数据互不相认,群众仍需重复提交材料。',
    '下级单位使用的条线系统未纳入自查范围。',
    '与对口单位的数据交换仍靠人工报送,未接入共享平台。',
    '上下级目录口径不一致,同一事项编码不同。',
    '跨层级授权流程不清,接口申请超过规定时限未答复。',
  ],
  'silo-systems': [
    '仍有独立机房承载已列入整合清单的系统,未按方案迁移。',
    '新建系统未经联审即开展招标,与整合要求不符。',
    '多个系统各自建设用户库,未接入统一身份认证。',
    '已报停用的系统仍在运行,运维费用继续列支。',
    '整合仅做页面链接,后台数据库未归并。',
    '系统间接口依赖个别人员维护,无技术文档。',
  ],
  'data-islands': [
    '已注册目录未挂接实际资源,检索可见但无法调用。',
    '共享数据更新滞后,与业务系统相差一个月以上。',
    '数据项标注为不予共享,未说明法律依据。',
    '接口返回字段缺失,需求单位无法用于核验。',
    '数据质量未设专人负责,重复和错误记录未及时处理。',
    '目录数量与上报不符,部分目录重复计数。',
  ],
}

const bases = [
  '国办发〔2017〕39号关于整合共享的要求',
  '发改高技〔2017〕1529号工作方案关于自查清理的要求',
  '国发〔2016〕51号关于共享原则的要求',
  '本单位整合共享实施方案',
]

const answers: Record<Cause, string[]> = {
  'fragmented-rule': [
    '已召开专题会明确牵头处室,统一台账口径,修订后的方案已经主管领导签发。',
    '已建立周调度机制,争议事项由主管领导协调,责任分解表附后。',
    '已将清理标准统一印发,重新筛查并补列清单,逐项落实责任人。',
  ],
  'split-lines': [
    '已向上级业务主管部门书面请示,并先行开通查询核验接口。',
    '已将条线系统补入自查台账,与综合平台完成数据比对。',
    '已停止人工报送,改由共享平台交换,运行记录附后。',
  ],
  'silo-systems': [
    '已按方案完成系统迁移,原机房设备下架,资产清单附后。',
    '已暂停相关招标并补办联审手续,建设内容并入统一平台。',
    '已接入统一身份认证,旧用户库停用,技术文档已归档。',
  ],
  'data-islands': [
    '已补齐资源挂接,抽查接口均可调用,测试记录附后。',
    '已将更新周期改为每日,建立数据质量核对机制,首轮核对结果附后。',
    '已重新核定共享属性并说明依据,重复目录已合并。',
  ],
}

const returned = [
  '佐证材料不能证明已完成,请补充运行记录。',
  '只说明了计划,未说明已采取的措施,请完成后再报。',
  '整改仅覆盖部分系统,请按问题清单逐项说明。',
  '抽查时接口仍不可用,请重新整改。',
]

const revisited = {
  held: ['现场核对,整改措施持续执行。', '抽查运行记录,未发现反复。', '台账与现场一致,整改成果保持。'],
  partly: ['主要问题已解决,个别系统仍需完善。', '机制已建立,执行记录不完整。'],
  relapsed: ['抽查发现同类问题再次出现,已要求限期重新整改。', '更新机制未坚持,数据再次滞后。'],
}

export const findingWords = (cause: Cause, rng: Random) => ({
  description: rng.pick(descriptions[cause]),
  basis: rng.pick(bases),
})
export const answerWords = (cause: Cause, rng: Random) => rng.pick(answers[cause])
export const answerReturn = (rng: Random) => rng.pick(returned)
export const revisitNote = (result: keyof typeof revisited, rng: Random) => rng.pick(revisited[result])
