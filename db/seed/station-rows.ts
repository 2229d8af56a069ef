import { addWorkdays, type Day } from '../../lib/calendar.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { personId } from './people.ts'
import { event, type Records } from './records.ts'
import { lastActiveDay, programmeId } from './world.ts'

interface Stay {
  code: string
  place: string
  task: string
  fromOn: Day
  untilOn: Day
  people: string[]
  conclusion: string
}

/** Two stays with localities the paper's team travelled to (§2.4); when and what was noted is invented. */
const stays: Stay[] = [
  {
    code: '410000',
    place: '省信息中心',
    task: '逐个系统核对清理和整合情况。',
    fromOn: '2017-10-23',
    untilOn: '2017-11-03',
    people: ['supervisor2', 'supervisor-5'],
    conclusion: '清理台账与实际一致,两个系统的数据迁移须在年底前完成。',
  },
  {
    code: '440000',
    place: '省政务服务数据管理机构办公区',
    task: '跟进平台接入和目录挂接,当场协调部门之间的堵点。',
    fromOn: '2017-11-20',
    untilOn: '2017-12-08',
    people: ['supervisor', 'supervisor-4'],
    conclusion: '',
  },
]

const notes = [
  '到岗,与联络员对接,领取系统台账。',
  '随机抽查三个系统,核对使用情况和数据去向。',
  '参加部门协调会,记录各方对共享接口的不同意见。',
  '复核目录挂接清单,两项缺少数据项说明,当场补正。',
  '与技术联系人一道测试接口,记录超时情况。',
]

export interface StationRecords {
  stations: (typeof schema.stations.$inferInsert)[]
  members: (typeof schema.stationMembers.$inferInsert)[]
  notes: (typeof schema.stationNotes.$inferInsert)[]
}

export function stationRecords(events: Records): StationRecords {
  const into: StationRecords = { stations: [], members: [], notes: [] }
  for (const stay of stays) addStay(stay, into, events)
  return into
}

function addStay({ code, people, conclusion, ...facts }: Stay, into: StationRecords, events: Records) {
  const id = idOf('station', code)
  const unitId = idOf('unit', code)
  const by = personId(people[0]!)
  const endedOn = conclusion ? facts.untilOn : null
  into.stations.push({
    programmeId,
    id,
    unitId,
    ...facts,
    openedBy: by,
    endedOn,
    endedBy: endedOn && by,
    conclusion,
    provenance: 'illustrative',
    createdAt: moment(facts.fromOn, 9 * 60),
  })
  const record = { kind: 'station', id }
  const period = { place: facts.place, fromOn: facts.fromOn, untilOn: facts.untilOn }
  event(events, 'station.opened', facts.fromOn, moment(facts.fromOn, 9 * 60), by, unitId, record, period)
  if (endedOn)
    event(events, 'station.ended', endedOn, moment(endedOn, 16 * 60), by, unitId, record, {
      endedOn,
      conclusion,
    })
  for (const username of people)
    into.members.push({ programmeId, stationId: id, personId: personId(username) })
  const last = facts.untilOn < lastActiveDay ? facts.untilOn : lastActiveDay
  let turn = 0
  for (let day = facts.fromOn; day <= last; day = addWorkdays(day, 1), turn += 1)
    into.notes.push({
      programmeId,
      id: idOf('station-note', code, day),
      stationId: id,
      notedOn: day,
      text: notes[turn % notes.length]!,
      writtenBy: personId(people[turn % people.length]!),
      createdAt: moment(day, 17 * 60),
    })
}
