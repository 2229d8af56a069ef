import type { Day } from '../../lib/calendar.ts'
import { pages, paper, type Sourced } from './source.ts'

/** The seven functions of the paper's policy system (§2.3). */
export type PolicyFunction =
  | 'decision'
  | 'division'
  | 'grouped-promotion'
  | 'pilot'
  | 'standard'
  | 'platform'
  | 'supervision'

export interface Policy extends Sourced {
  title: string
  titleEn: string
  /** 文号; null where it was not read at a public address. */
  number: string | null
  issuers: string[]
  signedOn: Day | null
  publishedOn: Day | null
  standing: 'core' | 'parent' | 'background' | 'related' | 'successor'
  functions: PolicyFunction[]
}

/** Documents whose title was read at a public address or in the paper. Unverified numbers and dates are null. */
export const policies: Policy[] = [
  {
    title: '国务院关于印发促进大数据发展行动纲要的通知',
    titleEn: 'Action Outline for Promoting the Development of Big Data',
    number: '国发〔2015〕50号',
    issuers: ['国务院'],
    signedOn: null,
    publishedOn: '2015-09-05',
    standing: 'background',
    functions: ['decision'],
    source: 'http://theprogrammingfactory.com/article/3000135944',
  },
  {
    title: '国务院关于印发政务信息资源共享管理暂行办法的通知',
    titleEn: 'Interim Measures for the Management of Government Information Resource Sharing',
    number: '国发〔2016〕51号',
    issuers: ['国务院'],
    signedOn: null,
    publishedOn: '2016-09-19',
    standing: 'parent',
    functions: ['decision'],
    source: pages.implementationPlan,
  },
  {
    title: '国务院关于印发“十三五”国家信息化规划的通知',
    titleEn: '13th Five-Year Plan for National Informatization',
    number: '国发〔2016〕73号',
    issuers: ['国务院'],
    signedOn: null,
    publishedOn: null,
    standing: 'parent',
    functions: ['decision'],
    source: pages.implementationPlan,
  },
  {
    title: '国务院办公厅关于印发“互联网+政务服务”技术体系建设指南的通知',
    titleEn: "Guide to the Technical System of 'Internet Plus Government Services'",
    number: '国办函〔2016〕108号',
    issuers: ['国务院办公厅'],
    signedOn: null,
    publishedOn: null,
    standing: 'background',
    functions: ['standard', 'platform'],
    source: 'https://sgj.luan.gov.cn/public/6608471/10044134.html',
  },
  {
    title: '国务院办公厅关于印发政务信息系统整合共享实施方案的通知',
    titleEn: 'Implementation Plan for the Integration and Sharing of Government Information Systems',
    number: '国办发〔2017〕39号',
    issuers: ['国务院办公厅'],
    signedOn: '2017-05-03',
    publishedOn: '2017-05-18',
    standing: 'core',
    functions: ['decision', 'division'],
    source: `${pages.implementationPlan};${pages.implementationPlanEnglish}`,
  },
  {
    title: '“十三五”国家政务信息化工程建设规划',
    titleEn: '13th Five-Year Plan for National E-Government Engineering Construction',
    number: '发改高技〔2017〕1449号',
    issuers: ['国家发展改革委'],
    signedOn: null,
    publishedOn: null,
    standing: 'core',
    functions: ['platform'],
    source: 'https://mip.yaozui.com/p380484.html',
  },
  {
    title: '加快推进落实《政务信息系统整合共享实施方案》工作方案',
    titleEn: 'Work Plan for Accelerating the Implementation of the Integration and Sharing Plan',
    number: '发改高技〔2017〕1529号',
    issuers: ['国家发展改革委', '中央网信办', '中央编办', '财政部', '审计署'],
    signedOn: '2017-08-18',
    publishedOn: '2017-08-31',
    standing: 'core',
    functions: ['division', 'grouped-promotion', 'supervision'],
    source: `${pages.workPlan};http://databanker.cn/policy/171428.html`,
  },
  {
    title: '公共信息资源开放试点工作方案',
    titleEn: 'Work Plan for Pilot Opening of Public Information Resources',
    number: null,
    issuers: ['中央网信办', '国家发展改革委', '工业和信息化部'],
    signedOn: null,
    publishedOn: null,
    standing: 'related',
    functions: ['pilot'],
    source: 'http://www.innovation4.cn/toutiao/068220-0619581646',
  },
  {
    title: '国务院部门数据共享责任清单(第一批)',
    titleEn: 'List of Data-Sharing Responsibilities of State Council Departments (First Batch)',
    number: null,
    issuers: ['国务院办公厅'],
    signedOn: null,
    publishedOn: null,
    standing: 'core',
    functions: ['platform', 'division'],
    source: paper('2.5'),
  },
  {
    title: '国务院办公厅关于印发进一步深化“互联网+政务服务”推进政务服务“一网、一门、一次”改革实施方案的通知',
    titleEn: "Implementation Plan for 'One Network, One Door, One Visit' Reform of Government Services",
    number: '国办发〔2018〕45号',
    issuers: ['国务院办公厅'],
    signedOn: '2018-06-10',
    publishedOn: '2018-06-22',
    standing: 'core',
    functions: ['decision'],
    source: 'http://appkkp.vip/zcfg/gj/201811/t20181108_80309.html',
  },
  {
    title: '国务院关于加快推进全国一体化在线政务服务平台建设的指导意见',
    titleEn: 'Guiding Opinions on Accelerating the National Integrated Online Government Service Platform',
    number: '国发〔2018〕27号',
    issuers: ['国务院'],
    signedOn: null,
    publishedOn: null,
    standing: 'successor',
    functions: ['platform'],
    source: 'http://jumpstarthappiness.com/rule/57211.html',
  },
  {
    title: '国务院办公厅关于建立健全政务数据共享协调机制加快推进数据有序共享的意见',
    titleEn: 'Opinions on Establishing and Improving the Coordination Mechanism for Government Data Sharing',
    number: '国办发〔2021〕6号',
    issuers: ['国务院办公厅'],
    signedOn: null,
    publishedOn: null,
    standing: 'successor',
    functions: ['division'],
    source: 'https://www.ipzhihu.com/NewsDetail/3748095.html',
  },
]
