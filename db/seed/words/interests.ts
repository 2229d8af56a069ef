import type { InterestType } from '../../../lib/interests/interest.ts'

export type Wish = {
  type: InterestType
  claim: string
  answer: string
  benefit: string
  measureUnit: string
  /** What a unit may plan to gain, from least to most. */
  amount: [number, number]
}

/** What governments want of such an undertaking (paper §2.2, §3.3), each with what it was answered. All invented. */
export const wishes: Wish[] = [
  {
    type: 'running-costs',
    claim: '清理“僵尸”系统后,腾退的服务器和运维合同能相应核减,每年节约运维经费。',
    answer: '清理验收后由推进组出具核减依据,运维合同到期不再续签,节约部分由本单位统筹使用。',
    benefit: '年运维经费节约',
    measureUnit: '万元',
    amount: [20, 180],
  },
  {
    type: 'service-efficiency',
    claim: '通过共享平台核验常用证照,减少群众重复提交材料,缩短办理时间。',
    answer: '身份、社保、学历三类核验接口优先开放,技术支撑组协助对接。',
    benefit: '取消重复提交的材料',
    measureUnit: '项',
    amount: [6, 60],
  },
  {
    type: 'data-value',
    claim: '希望获得相关部门的基础数据,用于本单位的监测分析和辅助决策。',
    answer: '已列入共享责任清单,提供部门按月更新,本单位经平台订阅使用。',
    benefit: '可用的共享数据集',
    measureUnit: '个',
    amount: [4, 30],
  },
  {
    type: 'achievements',
    claim: '整合共享的成效能作为典型做法总结推广,并在考核中体现。',
    answer: '推进组每季度选编典型做法印发各单位,考核细则中单列整合共享成效。',
    benefit: '印发推广的典型做法',
    measureUnit: '篇',
    amount: [1, 4],
  },
  {
    type: 'industry',
    claim: '以公共数据开放带动本地信息产业发展,希望明确可开放的目录。',
    answer: '可开放目录随资源目录一并审定,首批条目年底前公布。',
    benefit: '开放的数据目录条目',
    measureUnit: '条',
    amount: [10, 90],
  },
  {
    type: 'running-costs',
    claim: '业务专网并入统一的电子政务外网后,减少线路租用和机房维护的人力。',
    answer: '并网完成后由技术支撑组承担骨干运维,本单位只维护接入段。',
    benefit: '减少的运维工时',
    measureUnit: '人月',
    amount: [3, 24],
  },
  {
    type: 'service-efficiency',
    claim: '希望打通审批系统与共享平台,工作人员不再在两个系统中重复录入。',
    answer: '由技术支撑组提供统一接口规范,试点窗口先行接入,完成后推广。',
    benefit: '不再重复录入的事项',
    measureUnit: '项',
    amount: [5, 40],
  },
]
