import type { Day } from '../../lib/calendar.ts'
import { pages, paper, type Sourced } from './source.ts'

export interface Checkpoint extends Sourced {
  kind: 'target' | 'meeting' | 'policy' | 'event' | 'actual'
  /** First day the text may be about. */
  on: Day
  precision: 'day' | 'month' | 'month_end'
  textZh: string
  textEn: string
}

const at = (
  kind: Checkpoint['kind'],
  on: Day,
  precision: Checkpoint['precision'],
  textZh: string,
  textEn: string,
  source: string,
): Checkpoint => ({ kind, on, precision, textZh, textEn, source })

/** The programme's public calendar: only dates read at a public address or in the paper. */
export const checkpoints: Checkpoint[] = [
  at(
    'event',
    '2016-12-07',
    'day',
    '国务院常务会议通过“十三五”国家信息化规划',
    'Executive meeting adopts the 13th five-year plan for informatization',
    'http://english.www.gov.cn/premier/news/2016/12/08/content_281475511085753.htm',
  ),
  at(
    'policy',
    '2017-05-03',
    'day',
    '国办发〔2017〕39号成文',
    'Implementation plan signed',
    pages.implementationPlan,
  ),
  at(
    'policy',
    '2017-05-18',
    'day',
    '实施方案公布',
    'Implementation plan made public',
    pages.implementationPlanEnglish,
  ),
  at(
    'event',
    '2017-06-13',
    'day',
    '全国深化“放管服”改革电视电话会议,总理明确整合共享时间表',
    'Teleconference: the Premier sets the timetable',
    'http://english.www.gov.cn/premier/news/2017/06/18/content_281475689626534.htm',
  ),
  at(
    'target',
    '2017-06-30',
    'month_end',
    '完成信息系统审计;制定整合共享清单',
    'Audit done; integration lists drawn up',
    pages.implementationPlanTasks,
  ),
  at(
    'event',
    '2017-07-01',
    'month',
    '整合共享工程启动(论文口径)',
    'Programme start, as the paper counts it',
    paper('0'),
  ),
  at('policy', '2017-08-18', 'day', '发改高技〔2017〕1529号印发', 'Work plan issued', pages.workPlan),
  at(
    'meeting',
    '2017-08-22',
    'day',
    '领导小组第一次会议',
    'First leading-group meeting',
    pages.secondMeeting,
  ),
  at(
    'target',
    '2017-08-31',
    'month_end',
    '国务院各部门完成政务信息系统自查',
    'Departments finish self-inspection of systems',
    pages.workPlanStages,
  ),
  at(
    'meeting',
    '2017-09-21',
    'day',
    '领导小组第二次会议暨现场工作会(国家电子政务外网管理中心)',
    'Second leading-group meeting and on-site meeting',
    pages.secondMeeting,
  ),
  at(
    'target',
    '2017-09-30',
    'month_end',
    '全面摸清系统和数据情况,加快内部系统清理;初步提供公民、社会组织、企业、事业单位基本信息',
    'Full picture of systems and data; clean-up; basic information on four subject types provided',
    `${pages.workPlanStages};${pages.implementationPlanEnglish}`,
  ),
  at(
    'meeting',
    '2017-10-12',
    'day',
    '组织推进组工作会(发改委高技术司)',
    'Organisation and promotion group meeting',
    pages.promotionMeeting,
  ),
  at(
    'target',
    '2017-10-31',
    'month_end',
    '基本完成“僵尸”系统清理',
    'Zombie systems basically cleaned up',
    pages.implementationPlanTasks,
  ),
  at(
    'event',
    '2017-12-06',
    'day',
    '国务院常务会议部署加快推进整合共享;各省级政府和71个部门已接入国家电子政务外网',
    'State Council executive meeting; provinces and 71 departments are on the national extranet',
    pages.decemberMeeting,
  ),
  at(
    'target',
    '2017-12-31',
    'month_end',
    '基本完成国务院部门内部政务信息系统整合清理;部门、地区接入共享平台、基本联通;重点领域初步共享;40个垂直系统开放、约500项数据查询',
    'Internal integration basically complete; connected; first sharing in key fields; 40 vertical systems opened, some 500 data items',
    `${pages.implementationPlanPress};${pages.workPlan};${pages.decemberMeeting}`,
  ),
  at(
    'actual',
    '2018-01-01',
    'month',
    '71个部门、31个地方对接平台;打通40余个垂直系统;共享超600个数据项;16个重点领域;47万项目录(可共享90%,可开放45%)',
    '71 departments and 31 localities docked; 40+ vertical systems; 600+ data items; 16 key fields; 470,000 catalogue items (90% shareable, 45% openable)',
    pages.januaryFigures,
  ),
  at(
    'event',
    '2018-05-16',
    'day',
    '国务院常务会议,部署政务服务一网通办',
    'Executive meeting on integrated online services',
    'http://english.www.gov.cn/premier/news/2018/05/18/content_281476151455254.htm',
  ),
  at(
    'policy',
    '2018-06-10',
    'day',
    '国办发〔2018〕45号成文',
    '国办发〔2018〕45号 signed',
    'http://appkkp.vip/zcfg/gj/201811/t20181108_80309.html',
  ),
  at(
    'actual',
    '2018-06-01',
    'month',
    '平台连通71个部门和32个地方;16个部门69项信息694个数据项;969万次查询/核验;330亿条批量数据交换',
    '71 departments and 32 localities connected; 16 departments, 69 items, 694 data elements; 9.69 million queries; 33 billion batch records',
    paper('2.5'),
  ),
  at(
    'target',
    '2018-06-30',
    'month_end',
    '国务院各部门整合后的政务信息系统统一接入国家数据共享交换平台;初步实现国务院部门和地方政府信息系统互联互通',
    'All integrated systems connected; central and local systems initially interconnected',
    pages.implementationPlanPress,
  ),
]
