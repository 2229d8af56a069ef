/** Reasons a unit gives for more time, and why it is not given. Nobody's in particular. */
export const extensionReasons = [
  '数据接口规范调整,接口改造和联调需要顺延。',
  '机房搬迁尚未完成,系统割接须待其后进行。',
  '采购流程延长,软硬件到货晚于原计划。',
  '下属单位台账核对工作量大于预期,须补充核对。',
  '与牵头单位的对接时间推后,联合测试须相应顺延。',
]

export const findingReason = '整改涉及历史台账重建,须逐项核对原始记录。'
export const refusalReason = '节点为全工程统一时限,请增派力量按期完成。'
