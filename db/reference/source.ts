/** Where a statement was read: a public address, or a section of the paper the product is built on. */
export interface Sourced {
  source: string
}

/** A section of the paper. */
export const paper = (section: string) => `论文 §${section}`

/** Public pages cited more than once. */
export const pages = {
  constituentDepartments: 'http://www.shenduxp.com/2013-03/14/content_10871171.htm',
  workPlan: 'http://121jk.cn/news/redianzhuanti/show59117.html',
  workPlanStages: 'http://www.wanglu.net/thread/t12-246395-0.html',
  implementationPlan: 'https://exam8.com/gongcheng/jianzao1/zhengce/201705/4016796.html',
  implementationPlanTasks: 'http://www.oiqv.cn/page360',
  implementationPlanPress: 'http://paper.dzwww.com/dzrb/content/20170519/Articel06004MT.htm',
  implementationPlanEnglish:
    'http://english.www.gov.cn/policies/latest_releases/2017/05/18/content_281475659398226.htm',
  secondMeeting: 'http://echinagov.com/news/173488.htm',
  promotionMeeting: 'http://big5.www.gov.cn/gate/big5/www.gov.cn/xinwen/2017-10/16/content_5231974.htm',
  decemberMeeting: 'http://china.caixin.com/2017-12-06/101181435.html',
  januaryFigures: 'http://218.28.6.71:81/Qikan/Article/Detail?id=00002EOD5B807JP169DO7JP1MHR',
} as const
