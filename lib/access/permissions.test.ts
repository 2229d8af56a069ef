import { expect, test } from 'vitest'
import type { Actor, Administration, Group, Post, Seat } from './actor.ts'
import { may, type Permission, permissions, visible } from './permissions.ts'

const unit = { unitId: 'zhejiang', unitOrganisationId: 'org-zhejiang', submittedBy: 'liaison-of-zhejiang' }

function somebody(
  id: string,
  seat: Partial<Seat> | null,
  more: { organisationId?: string; administration?: Administration } = {},
): Actor {
  const held = seat && { id: 'seat', group: null, unitId: null, post: 'member' as Post, ...seat }
  return {
    id,
    username: id,
    name: id,
    organisationId: more.organisationId ?? null,
    administration: more.administration ?? null,
    language: 'zh-CN',
    mustChangePassword: false,
    seats: held ? [held] : [],
  }
}

const inGroup = (group: Group, post: Post = 'member') => somebody(group, { group, post })
const forUnit = (unitId: string, post: Post) => somebody(`${post}-of-${unitId}`, { unitId, post })

/** Every kind of seat there is, asked about a record of Zhejiang. */
const actors: [column: string, actor: Actor][] = [
  ['LH', inGroup('leading', 'head')],
  ['L ', inGroup('leading')],
  ['P ', inGroup('promotion')],
  ['T ', inGroup('technical')],
  ['A ', inGroup('advisory')],
  ['S ', inGroup('supervision')],
  ['SZ', somebody('recused', { group: 'supervision' }, { organisationId: 'org-zhejiang' })],
  ['Zp', forUnit('zhejiang', 'principal')],
  ['Zd', forUnit('zhejiang', 'deputy')],
  ['Zl', forUnit('zhejiang', 'liaison')],
  ['Zt', forUnit('zhejiang', 'technical-contact')],
  ['Gl', forUnit('guangdong', 'liaison')],
  ['O ', somebody('observer', { post: 'observer' })],
  ['sy', somebody('system', null, { administration: 'system' })],
  ['se', somebody('security', null, { administration: 'security' })],
  ['au', somebody('audit', null, { administration: 'audit' })],
  ['- ', somebody('nobody', null)],
]

/**
 * L leading group (LH its head) · P promotion · T technical · A advisory · S supervision (SZ: own organisation is
 * Zhejiang) · Z Zhejiang's principal, deputy, liaison, technical contact · Gl Guangdong's liaison · O observer ·
 * sy, se, au the three administrators · - signed in without a seat.
 */
const table = `
                     LH L  P  T  A  S  SZ Zp Zd Zl Zt Gl O  sy se au -
programme.see        x  x  x  x  x  x  x  x  x  x  x  x  x  .  .  .  .
units.see-all        x  x  x  x  x  x  x  .  .  .  .  .  x  .  .  .  .
unit.see             x  x  x  x  x  x  x  x  x  x  x  .  .  .  .  .  .
dossier.see          x  x  x  x  x  x  x  .  .  .  .  .  .  .  .  .  .
scorecard.see        x  x  x  x  x  x  x  x  x  x  x  .  x  .  .  .  .
work.see             x  x  x  x  x  x  x  x  x  x  x  x  .  .  .  .  .
review.see           .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
task.issue           .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
task.edit            .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
assignment.edit      .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
milestone.edit       .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
report.submit        .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
report.review        .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
completion.accept    .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
visit.log            .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .
visit.accompany      .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
round.see            x  x  x  x  x  x  x  .  .  .  .  .  .  .  .  .  .
round.plan           .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .
station.keep         .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .
station.note         x  x  x  x  x  x  .  x  x  x  x  x  .  .  .  .  .
local-visit.record   .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
finding.raise        .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .
verification.record  .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .
rectification.submit .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
rectification.accept .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .
rectification.return .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .
finding.revisit      .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .
visit.correct        .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .
closing.approve      x  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
recheck.confirm      .  .  .  .  .  x  x  .  .  .  .  .  .  .  .  .  .
check-list.make      .  .  .  .  .  x  x  .  .  .  .  .  .  .  .  .  .
self-check.send      .  .  .  .  .  x  x  .  .  .  .  .  .  .  .  .  .
self-check.answer    .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
ladder.set           .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
duty.chase           .  .  x  .  .  x  x  .  .  .  .  .  .  .  .  .  .
escalation.propose   .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .
escalation.decide    x  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
slip.receive         .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
slip.reply           .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
slip.close           .  .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .
extension.ask        .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
extension.decide     x  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
file.upload          .  .  x  .  .  x  x  x  x  x  x  x  .  .  .  .  .
policy.file          .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
clause.bind          .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
receipt.sign         .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
local-plan.record    .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
letter.issue         .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
letter.sign          .  .  .  .  .  .  .  x  .  .  .  .  .  .  .  .  .
interest.claim       .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
interest.answer      .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
interest.confirm     .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
benefit.plan         .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
benefit.realise      .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
benefit.verify       .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
pulse.open           .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
pulse.answer         .  .  .  .  .  .  .  x  x  x  x  x  .  .  .  .  .
platform.propose     .  .  .  .  .  .  .  x  x  x  x  .  .  .  .  .  .
platform.accept      .  .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .
platform.list        .  .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .
request.ask          .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
request.answer       .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
meeting.hold         .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
action.complete      .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
action.accept        .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
issue.raise          x  x  x  x  x  x  x  x  x  x  x  x  .  .  .  .  .
issue.answer         .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
issue.settle         .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
exemption.ask        .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
exemption.decide     .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
resource.record      .  .  x  .  .  .  .  x  x  x  .  .  .  .  .  .  .
paper.issue          .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
paper.withdraw       x  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
circular.issue       x  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
briefing.issue       x  x  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
weights.draft        .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
weights.publish      x  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .
programme.settle     .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
base-condition.set   .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
guide.reason         .  .  x  .  .  .  .  .  .  .  .  .  .  .  .  .  .
example.move-day     x  x  x  x  x  x  x  .  .  .  .  .  .  .  .  .  .
account.keep         x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x
notices.read         x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x
programme.found      .  .  .  .  .  .  .  .  .  .  .  .  .  x  .  .  .
people.manage        .  .  .  .  .  .  .  .  .  .  .  .  .  x  .  .  .
seats.manage         .  .  .  .  .  .  .  .  .  .  .  .  .  x  .  .  .
calendar.keep        .  .  .  .  .  .  .  .  .  .  .  .  .  x  .  .  .
channels.manage      .  .  .  .  .  .  .  .  .  .  .  .  .  x  .  .  .
worker.see           .  .  .  .  .  .  .  .  .  .  .  .  .  x  .  .  .
sign-in.manage       .  .  .  .  .  .  .  .  .  .  .  .  .  .  x  .  .
events.read-all      .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  x  .
administration.see   .  .  .  .  .  .  .  .  .  .  .  .  .  x  x  x  .
`

test('every seat may do exactly what the table says, about a record of Zhejiang', () => {
  const width = Math.max(...Object.keys(permissions).map((name) => name.length)) + 1
  const head = ' '.repeat(width) + actors.map(([column]) => column).join(' ')
  const rows = (Object.keys(permissions) as Permission[]).map(
    (permission) =>
      permission.padEnd(width) +
      actors.map(([, actor]) => (may(permission, actor, unit) ? 'x ' : '. ')).join(' '),
  )
  const drawn = [head, ...rows].map((line) => line.trimEnd()).join('\n')
  expect(`\n${drawn}\n`).toBe(table)
})

test('a record of another unit does not exist for a liaison, while the programme does', () => {
  const liaison = forUnit('guangdong', 'liaison')
  expect(visible(liaison, unit)).toBe(false)
  expect(visible(liaison, {})).toBe(true)
})

test('who belongs to the organisation supervised is refused by name, whatever else the seat allows', () => {
  const recused = somebody('recused', { group: 'supervision' }, { organisationId: 'org-zhejiang' })
  expect(permissions['visit.log'](recused, unit)).toBe('own-organisation')
  expect(permissions['visit.log'](recused, { unitId: 'x', unitOrganisationId: 'org-x' })).toBe(true)
})

test('whoever submitted an answer cannot accept it, even from the supervision group', () => {
  const both = somebody('liaison-of-zhejiang', { group: 'supervision' })
  expect(permissions['rectification.accept'](both, unit)).toBe('second-person')
})

test('a paper is issued by the people of its own group, and by nobody of the organisation it is about', () => {
  const ofSupervision = { ...unit, group: 'supervision' as const }
  const recused = somebody('recused', { group: 'supervision' }, { organisationId: 'org-zhejiang' })
  expect(may('paper.issue', inGroup('supervision'), ofSupervision)).toBe(true)
  expect(may('paper.issue', inGroup('promotion'), ofSupervision)).toBe(false)
  expect(permissions['paper.issue'](recused, ofSupervision)).toBe('own-organisation')
  expect(may('paper.withdraw', inGroup('leading', 'head'), ofSupervision)).toBe(true)
  expect(may('paper.withdraw', inGroup('leading'), ofSupervision)).toBe(false)
})

test('the three administrators see nothing of a programme', () => {
  for (const administration of ['system', 'security', 'audit'] as const)
    expect(visible(somebody('x', null, { administration }), {})).toBe(false)
})

test('the press see the visit they go along to, and nothing else of the programme', () => {
  const press = somebody('press', null)
  const visit = { unitId: 'zhejiang', companionIds: ['press'] }
  expect(visible(press, visit)).toBe(true)
  expect(may('visit.accompany', press, visit)).toBe(true)
  expect(may('unit.see', press, visit)).toBe(false)
  expect(visible(press, { unitId: 'zhejiang', companionIds: ['another'] })).toBe(false)
  expect(visible(press, {})).toBe(false)
})
