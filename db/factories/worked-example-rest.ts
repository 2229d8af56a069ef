import type { Day } from '../../lib/calendar.ts'
import type { Db } from '../open.ts'
import * as schema from '../schema/index.ts'
import { aPerson, aSeated, only } from './parents.ts'

/** The worked example's interest, platform and mechanism (D2, D5, D6): who they are about, and their records. */
export type Of = { programmeId: string; unitId: string; stageId: string; askingId: string; officer: string }
const numbered = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

/** Three interests, two confirmed (B1); what they brought (B2); a pulse (B3). */
export async function interest(db: Db, of: Of) {
  await claim(db, of, { importance: 5, confirmed: true, planned: [80, '2017-10-31'], realised: 60 })
  await claim(db, of, { importance: 3, confirmed: true, planned: [30, '2017-10-31'], realised: 30 })
  await claim(db, of, { importance: 2, confirmed: false, planned: [10, '2018-06-30'], realised: null })
  await pulse(db, of)
}

type Claim = { importance: number; confirmed: boolean; planned: [number, Day]; realised: number | null }

async function claim(
  db: Db,
  { programmeId, unitId, officer }: Of,
  { importance, confirmed, planned, realised }: Claim,
) {
  const answered = { answer: '予以支持', answeredOn: '2017-09-12', confirmedOn: '2017-09-15' }
  const stated = { programmeId, unitId, type: 'platform', importance, claim: '诉求', claimedOn: '2017-09-04' }
  const whole = { ...stated, ...(confirmed ? answered : {}) }
  const { id: interestId } = only(await db.insert(schema.interests).values(whole).returning())
  const benefit = { programmeId, unitId, interestId, name: '获益', measureUnit: '万元', importance }
  const { id: benefitId } = only(await db.insert(schema.benefits).values(benefit).returning())
  const [amount, on] = planned
  await db.insert(schema.benefitAmounts).values({ programmeId, benefitId, kind: 'planned', on, amount })
  if (realised === null) return
  const gain = { programmeId, benefitId, kind: 'realised' as const, on: '2017-10-31', amount: realised }
  await db.insert(schema.benefitAmounts).values({ ...gain, verifiedOn: '2017-10-31', verifiedBy: officer })
}

/**
 * The design asks 40 and hears 18 with a mean of 3.8, which no 54 whole answers have. 45 of 100 are the same share,
 * and 135 answers can have that mean: 27 times 3 and 108 times 4.
 */
async function pulse(db: Db, { programmeId, unitId, stageId }: Of) {
  const opened = { programmeId, stageId, openedOn: '2017-11-01', closesOn: '2017-11-15' }
  const { id: pulseId } = only(await db.insert(schema.pulses).values(opened).returning())
  for (const n of numbered(100)) {
    const { id: personId } = await aPerson(db)
    const answeredOn = n <= 45 ? '2017-11-10' : null
    await db.insert(schema.pulseInvitations).values({ programmeId, pulseId, personId, unitId, answeredOn })
  }
  const answer = (n: number) => {
    const mark = n <= 9 ? 3 : 4
    const marks = { gain: mark, fairness: mark, willingness: mark }
    return { programmeId, pulseId, unitId, on: '2017-11-10', ...marks }
  }
  await db.insert(schema.pulseAnswers).values(numbered(45).map(answer))
}

/** Joint test (F1), 120 of 160 items (F2), four of five services (F3), nine of ten requests (F4). */
export async function platform(db: Db, { programmeId, unitId, askingId, officer }: Of) {
  const of = { programmeId, unitId }
  const accepted = (acceptedOn: Day) => ({ acceptedOn, acceptedBy: officer })
  const step = { ...of, network: 'extranet' as const, claimedOn: '2017-10-10' }
  await db.insert(schema.connectionSteps).values([
    { ...step, stage: 'network', ...accepted('2017-10-16') },
    { ...step, stage: 'joint', ...accepted('2017-11-20') },
  ])
  await db.insert(schema.catalogues).values({ ...of, inventory: 160, frozenOn: '2017-10-31' })
  await db.insert(schema.catalogueMounts).values([
    { ...of, items: 80, on: '2017-11-08', ...accepted('2017-11-10') },
    { ...of, items: 40, on: '2017-11-22', ...accepted('2017-11-24') },
  ])
  const item = { ...of, dataElements: 3, listedOn: '2017-10-09', dueOn: '2017-11-15' }
  await db.insert(schema.listItems).values(
    numbered(5).map((n) => ({
      ...item,
      title: `事项${n}`,
      ...(n === 5 ? {} : { servedOn: '2017-11-13', ...accepted('2017-11-14') }),
    })),
  )
  const request = { ...of, fromUnitId: askingId, askedOn: '2017-11-01' }
  const answered = { answer: '已提供', outcome: 'provided' as const, answeredOn: '2017-11-10' }
  await db
    .insert(schema.dataRequests)
    .values(numbered(10).map((n) => ({ ...request, item: `数据${n}`, ...(n === 10 ? {} : answered) })))
}

/** Four posts held (M1), seven of eight invitations kept (M2), five actions due (M3); no issue (M4 is left out). */
export async function mechanism(db: Db, { programmeId, unitId, officer }: Of) {
  for (const post of ['principal', 'deputy', 'liaison', 'technical-contact'] as const)
    await aSeated(db, { programmeId, unitId, post, fromOn: '2017-08-21' })
  const meeting = { programmeId, group: 'promotion' as const, heldOn: '2017-11-08' }
  const meetings = numbered(8).map((n) => ({ ...meeting, title: `第${n}次会议` }))
  const held = await db.insert(schema.meetings).values(meetings).returning()
  const invited = { programmeId, unitId, requiredPost: 'deputy' as const, recordedOn: '2017-11-08' }
  const came = (i: number) => ({ attendedPost: i === 7 ? null : ('deputy' as const) })
  await db
    .insert(schema.invitations)
    .values(held.map(({ id: meetingId }, i) => ({ ...invited, meetingId, ...came(i) })))
  const decision = {
    programmeId,
    meetingId: held[0]!.id,
    ordinal: 1,
    wording: '按期办结',
    adoptedOn: '2017-10-16',
  }
  const { id: decisionId } = only(await db.insert(schema.decisions).values(decision).returning())
  const action = {
    programmeId,
    decisionId,
    unitId,
    text: '办理',
    assignedOn: '2017-10-16',
    dueOn: '2017-10-31',
  }
  const done = (doneOn: Day) => ({
    ...action,
    doneOn,
    doneNote: '已办',
    acceptedOn: doneOn,
    acceptedBy: officer,
  })
  const days = ['2017-10-30', '2017-10-31', '2017-10-31', '2017-11-14']
  await db.insert(schema.actions).values([...days.map(done), action])
}
