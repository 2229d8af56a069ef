import type { Day } from '../../lib/calendar.ts'
import { pages, paper, type Sourced } from './source.ts'

export interface KeyTask extends Sourced {
  key: 'inventory' | 'zombies' | 'integration' | 'sharing' | 'platform'
  /** Its place among the eleven, where that is known. */
  number: number | null
  title: string
  titleEn: string
  content: string
  dueOn: Day
}

/**
 * The five key tasks whose titles are verified. The paper counts eleven (§2.1); the other six titles are not public and
 * are not invented. Only the first task's own deadline is known; the others carry the deadline of the stage goal they
 * serve, and say so.
 */
export const keyTasks: KeyTask[] = [
  {
    key: 'inventory',
    number: 1,
    title: '掌握系统底数',
    titleEn: 'Get a full picture of existing systems',
    content:
      '开展政务信息系统自查:数量、名称、功能、使用范围、使用频度、审批部门、审批时间、经费来源等,形成自查报告。',
    dueOn: '2017-08-31',
    source: pages.workPlanStages,
  },
  {
    key: 'zombies',
    number: null,
    title: '加快消除“僵尸”信息系统',
    titleEn: 'Eliminate zombie systems faster',
    content:
      '基本完成“僵尸”信息系统的清理工作。(任务名称见论文;任务自身时限未公开,此处取国办发〔2017〕39号同类事项的时限。)',
    dueOn: '2017-10-31',
    source: `${paper('2.1')};${pages.implementationPlanTasks}`,
  },
  {
    key: 'integration',
    number: null,
    title: '加快部门内部信息系统整合',
    titleEn: 'Integrate systems inside departments faster',
    content:
      '原则上将分散、独立的信息系统整合为一个互联互通、业务协同、信息共享的“大系统”。(任务名称见论文;任务自身时限未公开,此处取国办发〔2017〕39号同类事项的时限。)',
    dueOn: '2017-12-31',
    source: `${paper('2.1')};${pages.implementationPlanTasks}`,
  },
  {
    key: 'sharing',
    number: null,
    title: '推动重点领域信息共享',
    titleEn: 'Promote information sharing in key fields',
    content: '重点领域数据实现共享。(任务名称见论文;任务自身时限未公开,此处取2017年12月底的阶段目标。)',
    dueOn: '2017-12-31',
    source: paper('2.1'),
  },
  {
    key: 'platform',
    number: null,
    title: '接入统一数据共享交换平台',
    titleEn: 'Connect to the unified data sharing and exchange platform',
    content:
      '各部门、各地区接入共享平台,实现跨部门信息系统基本联通。(任务名称见论文;任务自身时限未公开,此处取2017年12月底的阶段目标。)',
    dueOn: '2017-12-31',
    source: `${paper('2.1')};${pages.workPlan}`,
  },
]

/** The day the work plan 发改高技〔2017〕1529号 was issued; the key tasks come from it. */
export const workPlanIssuedOn: Day = '2017-08-18'
