import { drizzle } from 'drizzle-orm/postgres-js'
import type { TransactionSql } from 'postgres'
import type { ProgrammeRow } from '../../lib/access/scene.ts'
import type { Day } from '../../lib/calendar.ts'
import { addWorkdays } from '../../lib/calendar.ts'
import { modelOn } from '../../lib/models/model.ts'
import { briefing } from '../../lib/papers/builders/briefing.ts'
import { circularDraft } from '../../lib/papers/builders/circular.ts'
import type { Desk, Draft } from '../../lib/papers/builders/draft.ts'
import { minutes } from '../../lib/papers/builders/minutes.ts'
import { rectificationOrder, talkRecord, visitNote } from '../../lib/papers/builders/visit.ts'
import { type Issue, issuePaper } from '../../lib/papers/issue.ts'
import { readBriefing, readMeeting, readVisit } from '../../lib/papers/read.ts'
import { readBoardOn } from '../../lib/scorecards/read.ts'
import type { Sql, Tx } from '../open.ts'
import { findMeeting } from '../queries/meetings.ts'
import { withdrawPaper } from '../queries/paper-writes.ts'
import { findProgramme } from '../queries/programmes.ts'
import { listUnits } from '../queries/units.ts'
import { findVisit } from '../queries/visits.ts'
import * as schema from '../schema/index.ts'
import { copyRows } from './copy.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { personId } from './people.ts'
import { event, noRecords, type Records } from './records.ts'
import { lastActiveDay, programmeId } from './world.ts'

/** A paper on its way: who signs it, on which day and at which minute of it. */
type Planned = Pick<Issue, 'kind' | 'unitId' | 'record' | 'group' | 'toUnitIds'> & {
  name: string
  on: Day
  minute: number
  by: string
  draft: (desk: Desk) => Draft
}

type Place = { tx: Tx; programme: ProgrammeRow; told: Records }

async function issue({ tx, programme, told }: Place, { name, on, minute, by, draft, ...paper }: Planned) {
  const issuedAt = moment(on, minute)
  const clock = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
  const id = idOf('paper', name)
  const { number } = await issuePaper(tx, {
    ...paper,
    ...draft({ programme, today: on, at: `${on} ${clock}` }),
    programme,
    id,
    issuedAt,
    issuedOn: on,
    issuedBy: by,
  })
  event(
    told,
    'paper.issued',
    on,
    issuedAt,
    by,
    paper.unitId,
    { kind: 'paper', id },
    { number, kind: paper.kind },
  )
  return { id, number }
}

/** What the example's visits and meetings left on paper, in the order it was issued; one was wrong, and replaced. */
export async function loadPapers(client: TransactionSql) {
  // The noun's own readers, builders and numbering, within the transaction that loads.
  const bound = Object.assign(client, { options: { parsers: {}, serializers: {} } })
  const tx = drizzle(bound as unknown as Sql, { schema }) as unknown as Tx
  const programme = (await findProgramme(tx, programmeId)) as unknown as ProgrammeRow
  const place: Place = { tx, programme, told: noRecords() }
  const planned = [...(await visitPapers(place, client)), ...(await minutesOf(place, client))]
  planned.sort((a, b) => (`${a.on} ${a.minute}` < `${b.on} ${b.minute}` ? -1 : 1))
  for (const one of planned) {
    const { id, number } = await issue(place, one)
    if (one.name === wrong) await replace(place, one, { id, number })
  }
  await copyRows(client, schema.events, place.told.events, 'new_events')
}

const wrong = 'note-of-330000'

async function replace(place: Place, first: Planned, { id, number }: { id: string; number: string }) {
  const on = addWorkdays(first.on, 1)
  const withdrawnWhy = '接触人员职务有误,更正后重新印发。'
  await withdrawPaper(place.tx, programmeId, id, { withdrawnOn: on, withdrawnBy: first.by, withdrawnWhy })
  const at = moment(on, first.minute)
  event(
    place.told,
    'paper.withdrawn',
    on,
    at,
    first.by,
    first.unitId,
    { kind: 'paper', id },
    { number, reason: withdrawnWhy },
  )
  await issue(place, { ...first, name: `${first.name}-again`, on, minute: first.minute + 20 })
}

type Visited = { id: string; unitId: string; loggedOn: Day; loggedBy: string; code: string }

async function visitPapers({ tx, programme }: Place, sql: TransactionSql): Promise<Planned[]> {
  const visits = await sql<(Visited & { method: string; open: number })[]>`
    select v.id, v.unit_id as "unitId", v.logged_on::text as "loggedOn", v.logged_by as "loggedBy", o.code, v.method,
      (select count(*)::int from findings f where f.programme_id = v.programme_id and f.visit_id = v.id
        and f.closed_on is null) as open
    from visits v join units u on u.programme_id = v.programme_id and u.id = v.unit_id
      join organisations o on o.id = u.organisation_id
    where v.programme_id = ${programmeId} and v.logged_on < ${lastActiveDay} order by v.logged_on, v.id`
  const found = visits.filter(({ open, method }) => open > 1 && method !== 'talk')
  const chosen = [
    { visit: visits.find(({ code }) => code === '330000'), kind: 'visit-note' as const },
    { visit: found.at(-1), kind: 'visit-note' as const },
    { visit: found.at(-1), kind: 'rectification-order' as const },
    { visit: visits.findLast(({ method }) => method === 'talk'), kind: 'talk-record' as const },
  ]
  const planned = chosen.map(async ({ visit, kind }): Promise<Planned[]> => {
    if (!visit) return []
    const records = await readVisit(tx, (await findVisit(tx, programmeId, visit.id))!, {
      programme,
      today: visit.loggedOn,
    })
    const open = records.findings.filter(({ closedOn }) => !closedOn)
    const drafts = {
      'visit-note': (desk: Desk) => visitNote(records, desk),
      'talk-record': (desk: Desk) => talkRecord(records, desk),
      'rectification-order': (desk: Desk) =>
        rectificationOrder({ shortZh: records.visit.unitZh }, open, desk),
    }
    const short = { 'visit-note': 'note', 'talk-record': 'talk', 'rectification-order': 'order' }[kind]
    return [
      {
        name: `${short}-of-${visit.code}`,
        kind,
        unitId: visit.unitId,
        record: { kind: 'visit', id: visit.id },
        on: visit.loggedOn,
        minute: kind === 'rectification-order' ? 1050 : 1020,
        by: visit.loggedBy,
        draft: drafts[kind],
      },
    ]
  })
  return (await Promise.all(planned)).flat()
}

async function minutesOf({ tx, programme }: Place, sql: TransactionSql): Promise<Planned[]> {
  const held = await sql<{ id: string; on: Day; by: string }[]>`
    select m.id, m.minutes_on::text as "on", m.called_by as by from meetings m
    where m.programme_id = ${programmeId} and m.minutes <> '' and m.provenance = 'illustrative'
      and m.minutes_on < ${lastActiveDay} and exists (select from decisions d where d.programme_id = m.programme_id and d.meeting_id = m.id)
    order by m.minutes_on desc, m.id limit 2`
  return Promise.all(
    held.map(async ({ id, on, by }): Promise<Planned> => {
      const meeting = (await findMeeting(tx, programmeId, id, 'all'))!
      const records = await readMeeting(tx, meeting, { programme, today: on })
      return {
        name: `minutes-of-${id}`,
        kind: 'minutes',
        group: meeting.group,
        unitId: null,
        toUnitIds: [...records.invited, ...records.actions].map(({ unitId }) => unitId),
        record: { kind: 'meeting', id },
        on,
        minute: 1000,
        by,
        draft: (desk) => minutes(records, desk),
      }
    }),
  )
}

const text = {
  subject: '第一阶段整合共享进展',
  basis: '根据领导小组部署,现将截至目前各单位责任任务进展情况通报如下。',
  situation: '各单位按照责任任务推进系统清理、目录编制和平台接入,总体进展平稳,单位之间差距较大。',
  goodPractice: '部分单位边自查边整改,把核实结果作为安排下一步工作的依据,自报与核实基本一致。',
  problems:
    '部分单位自报进度明显高于核实进度;有的任务逾期后没有申请延期,也没有说明原因;少数问题整改超过期限。',
  requirements:
    '请有逾期任务的单位于五个工作日内书面说明原因和完成时间;自报与核实不一致的,以核实为准并逐项对账。',
}

/** The circular and the briefing carry scores: issued once the example is measured, at the end of its last day. */
export async function loadScoredPapers(sql: Sql) {
  const db = Object.assign(drizzle(sql, { schema }), { $client: sql })
  await db.transaction(async (tx) => {
    const programme = (await findProgramme(tx, programmeId)) as unknown as ProgrammeRow
    const place: Place = { tx, programme, told: noRecords() }
    const on = lastActiveDay
    const board = await readBoardOn(tx, programmeId, on, modelOn(programme, on))
    const units = await listUnits(tx, programmeId)
    const plain = { unitId: null, record: null, on }
    await issue(place, {
      ...plain,
      name: 'circular',
      kind: 'circular',
      toUnitIds: units.map(({ id }) => id),
      minute: 1075,
      by: personId('leader'),
      draft: (desk) => circularDraft(text, { board, units, toAll: true }, desk),
    })
    const records = await readBriefing(tx, { programme, today: on })
    await issue(place, {
      ...plain,
      name: 'briefing',
      kind: 'briefing',
      minute: 1085,
      by: personId('promotion'),
      draft: (desk) => briefing({ ...records, board }, desk),
    })
    await tx.insert(schema.events).values(place.told.events)
  })
}
