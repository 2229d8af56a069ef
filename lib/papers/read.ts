import type { Queryable } from '../../db/open.ts'
import { listActions } from '../../db/queries/actions.ts'
import { listFindings } from '../../db/queries/finding-lists.ts'
import { decisionsOf, invitationsOf } from '../../db/queries/meetings.ts'
import { listVerificationsOf } from '../../db/queries/verifications.ts'
import type { VisitPage } from '../../db/queries/visits.ts'
import type { Scene } from '../access/scene.ts'
import { modelOn, settingsOn } from '../models/model.ts'
import { needsOf } from '../overview/needs.ts'
import { readOverview } from '../overview/read.ts'
import type { BriefingRecords } from './builders/briefing.ts'
import type { MeetingRecords } from './builders/minutes.ts'
import type { VisitRecords } from './builders/visit.ts'
import { chinese } from './words.ts'

type There = Pick<Scene, 'programme' | 'today'>
const all = { from: 0, size: 200 }

/** All that a visit has left so far. */
export async function readVisit(
  db: Queryable,
  visit: VisitPage,
  { programme, today }: There,
): Promise<VisitRecords> {
  const which = { units: 'all' as const, visitId: visit.id }
  const bySeverity = { sort: { by: 'severity' as const, down: true }, ...all }
  const [findings, verified, promised] = await Promise.all([
    listFindings(db, programme.id, today, which, bySeverity),
    listVerificationsOf(db, programme.id, visit.id),
    listActions(db, programme.id, today, { seen: 'all', visitId: visit.id }, all),
  ])
  return { visit, findings: findings.rows, verified, promised: promised.rows }
}

export async function readMeeting(
  db: Queryable,
  meeting: MeetingRecords['meeting'],
  { programme, today }: There,
): Promise<MeetingRecords> {
  const [invited, decisions, actions] = await Promise.all([
    invitationsOf(db, programme.id, meeting.id, 'all'),
    decisionsOf(db, programme.id, meeting.id),
    listActions(db, programme.id, today, { seen: 'all', meetingId: meeting.id }, all),
  ])
  return { meeting, invited, decisions, actions: actions.rows }
}

/** What the overview reads, and beside it what came of earlier decisions. What waits is the leading group's. */
export async function readBriefing(db: Queryable, { programme, today }: There): Promise<BriefingRecords> {
  const model = modelOn(programme, today)
  const reader = {
    programmeId: programme.id,
    today,
    seen: 'all' as const,
    countsAll: true,
    model,
  }
  const [data, late] = await Promise.all([
    readOverview(db, reader),
    listActions(db, programme.id, today, { seen: 'all', state: 'overdue' }, { from: 0, size: 10 }),
  ])
  const leader = { seats: [{ id: '', group: 'leading' as const, unitId: null, post: 'head' as const }] }
  const waiting = needsOf(leader, data.board).map(({ key, count, path }) => ({
    text: chinese(`overview.needs.${key}`),
    count,
    path: path.slice(1),
  }))
  return {
    ...data,
    model,
    compares: settingsOn(programme, today).comparesUnits,
    waiting,
    overdueActions: late.rows,
  }
}
