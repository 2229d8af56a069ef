import { addMonths, addWorkdays, type Day, workdaysBetween } from '../../lib/calendar.ts'
import { dueOnOf } from '../../lib/requests/request.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { peopleOf } from './people.ts'
import { keeperOf, lastAsked, laterOn, minuteOf, type PlatformRecords, technicians } from './platform-rows.ts'
import { random } from './random.ts'
import { event } from './records.ts'
import { answers, itemKinds, requested, usageSource } from './words/platform.ts'
import { exampleDay, lastActiveDay, programmeId, type Recipe, type SeedUnit } from './world.ts'

/** The paper's totals (§2.5): 16 departments, 69 items, 694 data elements. Which ones is not public. */
export const listTotals = { departments: 16, items: 69, elements: 694 }
const listedOn: Day = '2017-09-15'
const dueDays: Day[] = ['2017-10-31', '2017-11-15', '2017-11-30', '2017-12-31']

/** Data elements of each item: ten, more or fewer by pairs, so that the total is the paper's. */
export function elementsOf(index: number): number {
  const { items, elements } = listTotals
  if (index === items - 1) return elements - 10 * (items - 1)
  const apart = (Math.floor(index / 2) * 3) % 8
  return index % 2 === 0 ? 10 + apart : 10 - apart
}

/** The list: as many departments, items and data elements as the paper names; the items are made up. */
export function addList(units: SeedUnit[], recipe: Recipe, into: PlatformRecords) {
  const departments = units.filter(({ kind }) => kind === 'department').slice(0, listTotals.departments)
  for (let index = 0; index < listTotals.items; index++) {
    const unit = departments[index % departments.length]!
    const kind = itemKinds[Math.floor(index / departments.length)]!
    addItem(unit, `${unit.shortZh}${kind}`, index, recipe, into)
  }
}

function addItem(unit: SeedUnit, title: string, index: number, recipe: Recipe, into: PlatformRecords) {
  const rng = random(`${recipe.seed}:list-item:${index}`)
  const id = idOf('list-item', index)
  const keeper = keeperOf(unit, recipe)
  const by = rng.pick(technicians)
  const dueOn = rng.pick(dueDays)
  const servedOn = rng.chance(0.35 + 0.5 * unit.vigour) ? laterOn(rng, listedOn, 10, 55) : null
  const acceptedOn = servedOn ? laterOn(rng, servedOn, 1, 8) : null
  into.items.push({
    programmeId,
    id,
    unitId: unit.id,
    title,
    dataElements: elementsOf(index),
    listedOn,
    dueOn,
    servedOn,
    acceptedOn,
    acceptedBy: acceptedOn ? by : null,
    recordedBy: by,
    provenance: 'illustrative',
    createdAt: moment(listedOn, 10 * 60),
  })
  const record = { kind: 'listItem', id }
  const at = (day: Day) => moment(day, minuteOf(rng))
  const listed = { title, dueOn, dataElements: elementsOf(index) }
  event(into.events, 'platform.item-listed', listedOn, moment(listedOn, 600), by, unit.id, record, listed)
  if (servedOn)
    event(into.events, 'platform.item-served', servedOn, at(servedOn), keeper, unit.id, record, {
      title,
      servedOn,
    })
  if (!acceptedOn) return
  const after = { title, acceptedOn }
  event(into.events, 'platform.item-accepted', acceptedOn, at(acceptedOn), by, unit.id, record, after)
  for (let month = `${acceptedOn.slice(0, 7)}-01`; month < '2017-11-01'; month = addMonths(month, 1))
    into.usage.push({
      programmeId,
      listItemId: id,
      month,
      calls: rng.int(40, 9000),
      from: usageSource,
      recordedBy: by,
      provenance: 'illustrative',
    })
}

const zhejiang = '330000'
const guangdong = '440000'
/** One request waits for Zhejiang on its ninth day: two working days on it has run out of time. */
const nearlyOut: Day = addWorkdays(exampleDay, -9)

/** Requests each unit must answer: a few, more with the scale but far from in step with it. */
export function addRequests(units: SeedUnit[], recipe: Recipe, into: PlatformRecords) {
  const more = Math.ceil(Math.log2(recipe.scale)) + 1
  for (const unit of units) {
    const rng = random(`${recipe.seed}:request:${unit.code}`)
    const count = rng.int(2, 3) * more
    for (let number = 0; number < count; number++) {
      const others = units.filter((one) => one !== unit)
      const askedOn = addWorkdays('2017-09-04', rng.int(0, workdaysBetween('2017-09-04', lastAsked)))
      addRequest({ unit, from: rng.pick(others), number, askedOn }, recipe, into)
    }
    const from = units.find(({ code }) => code === guangdong)
    if (unit.code === zhejiang && from)
      addRequest({ unit, from, number: count, askedOn: nearlyOut, open: true }, recipe, into)
  }
}

type Asked = { unit: SeedUnit; from: SeedUnit; number: number; askedOn: Day; open?: true }

/** Answered mostly in time; the slower units late or not at all. */
function addRequest({ unit, from, number, askedOn, open }: Asked, recipe: Recipe, into: PlatformRecords) {
  const rng = random(`${recipe.seed}:request:${unit.code}:${number}`)
  const { item, purpose } = rng.pick(requested)
  const inTime = rng.chance(0.4 + 0.55 * unit.vigour)
  const answeredOn = open ? null : laterOn(rng, askedOn, inTime ? 1 : 9, inTime ? 10 : 25)
  const outcome = rng.pick(['provided', 'provided', 'provided', 'partly', 'refused'] as const)
  const asker = peopleOf(from, recipe).speakers[0]!
  const answerer = peopleOf(unit, recipe).speakers[0]!
  const id = idOf('request', unit.code, number)
  const askedAt = moment(askedOn, minuteOf(rng))
  into.requests.push({
    programmeId,
    id,
    fromUnitId: from.id,
    unitId: unit.id,
    item,
    purpose,
    askedOn,
    askedBy: asker,
    answer: answeredOn ? answers[outcome] : null,
    outcome: answeredOn ? outcome : null,
    answeredOn,
    answeredBy: answeredOn ? answerer : null,
    provenance: 'illustrative',
    createdAt: askedAt,
  })
  const record = { kind: 'request', id }
  const asked = { title: item, from: from.shortZh, fromUnitId: from.id, askedOn, dueOn: dueOnOf(askedOn) }
  event(into.events, 'request.asked', askedOn, askedAt, asker, unit.id, record, asked)
  if (!answeredOn || answeredOn > lastActiveDay) return
  const at = moment(answeredOn, minuteOf(rng))
  const after = { title: item, outcome, answeredOn, askedBy: asker }
  event(into.events, 'request.answered', answeredOn, at, answerer, unit.id, record, after)
}
