import type { Day } from '../../lib/calendar.ts'
import { pages, paper, type Sourced } from './source.ts'

/** The programme of the paper: it counts from July 2017 (§0) to the second stage's end (§2.1). */
export const programme = {
  code: 'zwxx',
  nameZh: '政务信息系统整合共享',
  nameEn: 'Integration and Sharing of Government Information Systems',
  startsOn: '2017-07-01',
  endsOn: '2018-06-30',
  source: paper('0'),
} as const

export interface Stage extends Sourced {
  ordinal: number
  nameZh: string
  nameEn: string
  startsOn: Day
  endsOn: Day
}

/** The two stages of the implementation plan: goals for the end of 2017 and for the end of June 2018. */
export const stages: Stage[] = [
  {
    ordinal: 1,
    nameZh: '第一阶段(至2017年12月底)',
    nameEn: 'Stage one (to the end of 2017)',
    startsOn: '2017-07-01',
    endsOn: '2017-12-31',
    source: pages.implementationPlanPress,
  },
  {
    ordinal: 2,
    nameZh: '第二阶段(至2018年6月底)',
    nameEn: 'Stage two (to the end of June 2018)',
    startsOn: '2018-01-01',
    endsOn: '2018-06-30',
    source: pages.implementationPlanPress,
  },
]
