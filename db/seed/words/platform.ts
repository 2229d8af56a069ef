/** Plain names of the kinds of systems that self-checks find. */
export const legacyNames = [
  '旧版公文处理系统',
  '单机版统计报送系统',
  '机关考勤系统',
  '内部邮件系统(停用)',
  '档案目录检索系统',
  '视频会议预约系统',
  '行政审批申报系统(旧版)',
  '信访登记系统',
  '固定资产台账系统',
  '业务专网数据上报系统',
  '资料下载站点',
  '培训报名系统',
  '舆情简报系统',
]

export const reasons = {
  keep: '业务正常使用,已接入统一平台',
  clean: '一年以上无人使用,数据已备份',
  merge: '功能与统一平台重复,数据并入',
}

/** What a list item of a department may be: what is registered, licensed, qualified, punished, counted. */
export const itemKinds = ['登记信息', '许可信息', '资质信息', '处罚信息', '年度报告信息']

export const requested: { item: string; purpose: string }[] = [
  { item: '企业登记基本信息', purpose: '办理行政许可时核验' },
  { item: '自然人身份核验', purpose: '网上办事实名核验' },
  { item: '婚姻登记信息', purpose: '免交证明材料' },
  { item: '不动产登记信息', purpose: '公共服务资格核验' },
  { item: '社会保险参保信息', purpose: '资格核验' },
  { item: '学历学位信息', purpose: '人才引进核验' },
  { item: '行政处罚信息', purpose: '信用核查' },
  { item: '投资项目审批信息', purpose: '在线平台联动' },
  { item: '法人统一社会信用代码', purpose: '数据比对' },
  { item: '道路运输从业资格信息', purpose: '联合监管' },
]

export const usageSource = '平台运行月报(示例)'
export const answers = {
  provided: '接口已开通,按月更新。',
  partly: '可共享部分已提供,其余字段待授权。',
  refused: '按规定属不予共享,说明已附。',
}
