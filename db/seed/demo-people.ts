import { hash } from '@node-rs/argon2'

/** One password for every demo sign-in of the example; printed when the product starts. */
export const demoPassword = 'concord-2017'

/** The sign-ins the example offers, with what each is for. */
export const demoSignIns: { username: string; labelZh: string; labelEn: string }[] = [
  { username: 'leader', labelZh: '领导小组组长', labelEn: 'Head of the leading group' },
  { username: 'promotion', labelZh: '组织推进组成员', labelEn: 'Organisation-promotion group' },
  { username: 'technical', labelZh: '技术支撑组成员', labelEn: 'Technical support group' },
  { username: 'advisor', labelZh: '专家咨询组专家', labelEn: 'Expert advisory group' },
  { username: 'supervisor', labelZh: '督查工作组成员', labelEn: 'Supervision group' },
  { username: 'supervisor2', labelZh: '督查工作组另一成员', labelEn: 'Supervision group, a second member' },
  {
    username: 'supervisor-zhejiang',
    labelZh: '督查工作组成员(本单位为浙江,须回避)',
    labelEn: 'Supervision group, own organisation Zhejiang (recused there)',
  },
  { username: 'liaison-zhejiang', labelZh: '浙江联络员', labelEn: 'Liaison of Zhejiang' },
  { username: 'principal-zhejiang', labelZh: '浙江主管领导', labelEn: 'Principal of Zhejiang' },
  { username: 'liaison-guangdong', labelZh: '广东联络员', labelEn: 'Liaison of Guangdong' },
  { username: 'observer', labelZh: '观察员', labelEn: 'Observer' },
  {
    username: 'media',
    labelZh: '随行记者(只看随行的督导)',
    labelEn: 'Press going along (sees those visits alone)',
  },
  { username: 'sysadmin', labelZh: '系统管理员', labelEn: 'System administrator' },
  { username: 'secadmin', labelZh: '安全管理员', labelEn: 'Security administrator' },
  { username: 'auditadmin', labelZh: '审计管理员', labelEn: 'Audit administrator' },
]

const demoUsernames = new Set(demoSignIns.map(({ username }) => username))
export const isDemo = (username: string) => demoUsernames.has(username)

/** argon2id of the printed password. The salt is fixed, so that two loads are alike; the password is no secret. */
export const demoPasswordHash = () =>
  hash(demoPassword, {
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
    salt: Buffer.from('concord-example!'),
  })
