import { pages, paper, type Sourced } from './source.ts'

export interface Body extends Sourced {
  code: string
  nameZh: string
  nameEn: string
  shortEn: string
}

/** Bodies named by the paper or at a meeting of the programme that are not themselves among the departments. */
export const mechanismBodies: Body[] = [
  {
    code: 'cac',
    nameZh: '中央网信办',
    nameEn: 'Office of the Central Leading Group for Cyberspace Affairs',
    shortEn: 'CAC',
    source: paper('2.6'),
  },
  {
    code: 'scopsr',
    nameZh: '中央编办',
    nameEn: 'Office of the Central Institutional Organization Commission',
    shortEn: 'SCOPSR',
    source: paper('2.6'),
  },
  {
    code: 'sac',
    nameZh: '国家标准委',
    nameEn: 'Standardization Administration',
    shortEn: 'SAC',
    source: pages.promotionMeeting,
  },
  {
    code: 'egov-office',
    nameZh: '国办电子政务办',
    nameEn: 'E-Government Office of the General Office of the State Council',
    shortEn: 'E-Government Office',
    source: pages.promotionMeeting,
  },
  {
    code: 'extranet-centre',
    nameZh: '国家电子政务外网管理中心',
    nameEn: 'National E-Government Extranet Management Centre',
    shortEn: 'Extranet Centre',
    source: pages.promotionMeeting,
  },
]

/** Counts of the paper (§2.3, §2.4, §2.6) that the example's pattern of visits and meetings follows. */
export const countedActivities = {
  leadingMeetings: { count: 4, wording: 'exact', source: paper('2.6') },
  promotionMeetings: { count: 20, wording: 'more than', source: paper('2.6') },
  thematicMeetings: { count: 100, wording: 'more than', source: paper('2.6') },
  mixedTeams: { count: 4, wording: 'exact', source: paper('2.4') },
  supervisionGroups: { count: 8, wording: 'exact', source: paper('2.4') },
  rounds: { count: 3, wording: 'exact', source: paper('2.4') },
  trips: { count: 8, wording: 'exact', localities: ['330000', '410000', '440000'], source: paper('2.4') },
} as const
