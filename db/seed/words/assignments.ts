import type { KeyTask } from '../../reference/tasks.ts'

/** The words of an assignment: what is counted, the target's sentence, and its steps. */
interface Wording {
  measure: string
  target: (quantity: number) => string
  steps: [string, string, string]
}

export const assignmentWords: Record<KeyTask['key'] | 'load', Wording> = {
  inventory: {
    measure: '个',
    target: (q) => `完成${q}个政务信息系统的登记核对,形成自查报告(示例数量)`,
    steps: ['印发自查通知', '完成台账核对', '报送自查报告'],
  },
  zombies: {
    measure: '个',
    target: (q) => `清理停用“僵尸”信息系统${q}个,数据归档备查(示例数量)`,
    steps: ['确定清理清单', '完成停用和数据归档', '完成注销和资产核销'],
  },
  integration: {
    measure: '个',
    target: (q) => `将${q}个分散独立的系统归并为互联互通的“大系统”(示例数量)`,
    steps: ['整合方案审定', '完成首批系统归并', '完成用户切换和内部验收'],
  },
  sharing: {
    measure: '项',
    target: (q) => `开通重点领域共享接口${q}项并稳定运行(示例数量)`,
    steps: ['确认共享需求清单', '首批接口联调通过', '全部接口开通'],
  },
  platform: {
    measure: '条',
    target: (q) => `完成平台接入,注册资源目录${q}条(示例数量)`,
    steps: ['网络联通测试通过', '目录注册过半', '目录全部注册并可检索'],
  },
  load: {
    measure: '项',
    target: (q) => `负载测试用目标${q}项`,
    steps: ['准备', '实施', '收尾'],
  },
}
