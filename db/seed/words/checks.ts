import type { CheckDimension } from '../../../lib/self-checks/form.ts'

type Item = { text: string; textEn: string; dimension: CheckDimension; basis?: string }

/** The example's check list: what a unit is asked before the third round. */
export const seedList = {
  title: '第三轮督导前自查清单',
  titleEn: 'Self-check before the third round',
  items: [
    {
      text: '信息系统台账是否覆盖本单位及下属单位的全部系统?',
      textEn: 'Does the register cover every system of the unit and its subordinate bodies?',
      dimension: 'goal',
    },
    {
      text: '“僵尸”信息系统是否已全部停用并完成数据归档?',
      textEn: 'Are all “zombie” systems shut down and their data archived?',
      dimension: 'goal',
    },
    {
      text: '整合后的系统是否按期上线运行?',
      textEn: 'Are the integrated systems in operation on time?',
      dimension: 'goal',
    },
    {
      text: '是否明确主管领导、分管领导和联络员?',
      textEn: 'Are principal, deputy and liaison named?',
      dimension: 'mechanism',
    },
    {
      text: '是否制定本单位的实施方案?',
      textEn: 'Is there an implementation plan of the unit’s own?',
      dimension: 'policy',
    },
    {
      text: '政务信息资源目录是否完整挂接?',
      textEn: 'Is the catalogue of information resources completely mounted?',
      dimension: 'platform',
    },
    {
      text: '共享接口是否可调用,近一月有无中断?',
      textEn: 'Can the sharing interfaces be called, without interruption in the last month?',
      dimension: 'platform',
    },
    {
      text: '上次督导提出的问题是否全部整改?',
      textEn: 'Are all findings of the last visit rectified?',
      dimension: 'supervision',
    },
    {
      text: '会议议定事项是否按期办结?',
      textEn: 'Are the actions that meetings decided done on time?',
      dimension: 'mechanism',
    },
    {
      text: '本单位提出的数据需求是否得到答复?',
      textEn: 'Were the unit’s own data requests answered?',
      dimension: 'interest',
    },
    {
      text: '新建系统是否先经共享性审查?',
      textEn: 'Is every new system reviewed for sharing first?',
      dimension: 'policy',
    },
    {
      text: '上报进度是否均有佐证材料?',
      textEn: 'Is there evidence for all reported progress?',
      dimension: 'supervision',
    },
  ] satisfies Item[],
}

export const answerNotes = { yes: '', partly: '下属单位尚未完成。', no: '计划 12 月中旬前完成。' }
export const resultNotes = {
  true: '',
  partly: '抽查两处,一处与台账不符。',
  false: '现场未见相应材料。',
}
