import type { people, seats } from '../schema/index.ts'
import { isDemo } from './demo-people.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { random } from './random.ts'
import { joinedOn, programmeId, type Recipe, type SeedUnit } from './world.ts'

type PersonRow = typeof people.$inferInsert
type SeatRow = typeof seats.$inferInsert
type Group = NonNullable<SeatRow['group']>

/** Somebody of a group; `organisation` is a code of the reference lists. */
export interface GroupPerson {
  username: string
  name: string
  group: Group
  post: 'head' | 'member'
  organisation: string | null
}

const member = (username: string, name: string, group: Group, organisation: string | null): GroupPerson => ({
  username,
  name,
  group,
  post: 'member',
  organisation,
})

/** Generic people of the five groups; their bodies are named by the paper (§2.6) or at a meeting of the programme. */
export const groupPeople: GroupPerson[] = [
  { username: 'leader', name: '领导小组组长', group: 'leading', post: 'head', organisation: 'ndrc' },
  member('leading-cac', '领导小组成员甲', 'leading', 'cac'),
  member('leading-scopsr', '领导小组成员乙', 'leading', 'scopsr'),
  member('leading-mof', '领导小组成员丙', 'leading', 'mof'),
  member('promotion', '组织推进组成员甲', 'promotion', 'ndrc'),
  member('promotion-2', '组织推进组成员乙', 'promotion', 'cac'),
  member('promotion-3', '组织推进组成员丙', 'promotion', 'miit'),
  member('technical', '技术支撑组成员甲', 'technical', 'extranet-centre'),
  member('technical-2', '技术支撑组成员乙', 'technical', 'sac'),
  member('advisor', '专家咨询组专家甲', 'advisory', null),
  member('advisor-2', '专家咨询组专家乙', 'advisory', null),
  member('supervisor', '督查工作组成员甲', 'supervision', 'egov-office'),
  member('supervisor2', '督查工作组成员乙', 'supervision', 'nao'),
  member('supervisor-zhejiang', '督查工作组成员丙', 'supervision', '330000'),
  member('supervisor-4', '督查工作组成员丁', 'supervision', 'egov-office'),
  member('supervisor-5', '督查工作组成员戊', 'supervision', 'nao'),
  member('supervisor-6', '督查工作组成员己', 'supervision', 'mps'),
  member('supervisor-7', '督查工作组成员庚', 'supervision', 'sasac'),
]

/** People of the press: no seat, they see the visits they go along to. */
export const mediaPeople = [{ username: 'media', name: '随行记者', organisation: 'example-media' }]

const administrators = [
  { username: 'sysadmin', name: '系统管理员', administration: 'system' },
  { username: 'secadmin', name: '安全管理员', administration: 'security' },
  { username: 'auditadmin', name: '审计管理员', administration: 'audit' },
] as const

const unitPosts = [
  { post: 'principal', name: '主管领导', lacking: 0.03 },
  { post: 'deputy', name: '分管领导', lacking: 0.08 },
  { post: 'liaison', name: '联络员', lacking: 0.02 },
  { post: 'technical-contact', name: '技术联系人', lacking: 0.12 },
] as const

/** Units whose people sign in during the demonstration lack nobody. */
const complete = new Set(['330000', '440000'])

export const personId = (username: string) => idOf('person', username)

const usernameOf = (post: string, slug: string) =>
  `${post === 'technical-contact' ? 'technical' : post}-${slug}`

/** The people of a unit that may report for it, the liaison first. Every unit has at least one. */
export interface UnitPeople {
  posts: { post: (typeof unitPosts)[number]['post']; id: string; username: string; name: string }[]
  speakers: string[]
}

export function peopleOf(unit: SeedUnit, { seed }: Recipe): UnitPeople {
  const rng = random(`${seed}:people:${unit.code}`)
  const held = unitPosts.filter(({ lacking }) => !rng.chance(lacking) || complete.has(unit.code))
  const posts = held.map(({ post, name }) => {
    const username = usernameOf(post, unit.slug)
    return { post, username, id: personId(username), name: `${unit.shortZh}${name}` }
  })
  const speakers = ['liaison', 'deputy', 'principal'].flatMap((post) =>
    posts.filter((it) => it.post === post),
  )
  return { posts, speakers: speakers.map(({ id }) => id) }
}

const createdAt = moment(joinedOn, 9 * 60)

function person(
  username: string,
  name: string,
  organisationCode: string | null,
  passwordHash: string,
  administration: PersonRow['administration'] = null,
): PersonRow {
  return {
    id: personId(username),
    username,
    name,
    organisationId: organisationCode ? idOf('organisation', organisationCode) : null,
    administration,
    passwordHash: isDemo(username) ? passwordHash : null,
    createdAt,
  }
}

/** Everybody, and everybody's place. `passwordHash` goes to the demo sign-ins alone; nobody else can sign in. */
export function peopleAndSeats(units: SeedUnit[], recipe: Recipe, passwordHash: string) {
  const people: PersonRow[] = []
  const seats: SeatRow[] = []
  const seat = (username: string, post: SeatRow['post'], group: Group | null, unitId: string | null) =>
    seats.push({
      programmeId,
      id: idOf('seat', username),
      personId: personId(username),
      group,
      unitId,
      post,
      fromOn: joinedOn,
      createdAt,
    })
  for (const it of groupPeople) {
    people.push(person(it.username, it.name, it.organisation, passwordHash))
    seat(it.username, it.post, it.group, null)
  }
  people.push(person('observer', '观察员', null, passwordHash))
  seat('observer', 'observer', null, null)
  for (const it of mediaPeople) people.push(person(it.username, it.name, it.organisation, passwordHash))
  for (const it of administrators)
    people.push(person(it.username, it.name, null, passwordHash, it.administration))
  for (const unit of units)
    for (const it of peopleOf(unit, recipe).posts) {
      people.push(person(it.username, it.name, unit.code, passwordHash))
      seat(it.username, it.post, null, unit.id)
    }
  return { people, seats }
}

/** Ids of a group's people; supervisors with their organisation, since nobody inspects the own unit. */
export const promoters = groupPeople
  .filter((it) => it.group === 'promotion')
  .map((it) => personId(it.username))
const supervisors = groupPeople.filter((it) => it.group === 'supervision')

export function supervisorsFor(unit: SeedUnit): string[] {
  return supervisors
    .filter((it) => it.organisation === null || it.organisation !== unit.code)
    .map((it) => personId(it.username))
}
