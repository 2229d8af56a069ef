import { addDays, type Day } from '../../lib/calendar.ts'
import type * as schema from '../schema/index.ts'
import { stageId } from './framework.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { peopleOf, personId } from './people.ts'
import { type Random, random } from './random.ts'
import { event, noRecords, type Records } from './records.ts'
import { joinedOn, programmeId, type Recipe, type SeedUnit } from './world.ts'

export interface PulseRecords {
  people: (typeof schema.people.$inferInsert)[]
  seats: (typeof schema.seats.$inferInsert)[]
  pulses: (typeof schema.pulses.$inferInsert)[]
  invitations: (typeof schema.pulseInvitations.$inferInsert)[]
  answers: (typeof schema.pulseAnswers.$inferInsert)[]
  events: Records
}

const pulseId = idOf('pulse', 1)
const openedOn: Day = '2017-11-06'
const closesOn: Day = '2017-11-17'
/** Their answer is left to the demonstration: on a day while it was open. */
const silent = personId('liaison-zhejiang')

const offices = ['办公室', '政策法规处', '业务一处', '业务二处', '信息中心', '窗口服务处']

/**
 * Six more people for every unit, since the four posts alone never reach the five answers below which a pulse shows
 * nothing. They take a post the unit fills anyway, so that no empty seat looks filled.
 */
function colleagues(unit: SeedUnit, recipe: Recipe, into: PulseRecords): string[] {
  const held = peopleOf(unit, recipe).posts.map(({ post }) => post)
  const post = (['technical-contact', 'deputy', 'liaison'] as const).find((one) => held.includes(one))
  if (!post) return []
  const createdAt = moment(joinedOn, 9 * 60)
  return offices.map((office, index) => {
    const username = `colleague-${unit.slug}-${index + 1}`
    const id = personId(username)
    into.people.push({
      id,
      username,
      name: `${unit.shortZh}${office}联系人`,
      organisationId: unit.organisationId,
      administration: null,
      passwordHash: null,
      createdAt,
    })
    into.seats.push({
      programmeId,
      id: idOf('seat', username),
      personId: id,
      group: null,
      unitId: unit.id,
      post,
      fromOn: joinedOn,
      createdAt,
    })
    return id
  })
}

/** One of five marks; units that get on well are content, with fairness judged a little more strictly. */
const mark = (rng: Random, middle: number) => Math.min(5, Math.max(1, Math.round(rng.near(middle, 1.6))))

function answer(unit: SeedUnit, n: number, on: Day, rng: Random) {
  const middle = 2.5 + 1.8 * unit.vigour
  return {
    programmeId,
    id: idOf('pulse-answer', unit.code, n),
    pulseId,
    unitId: unit.id,
    on,
    gain: mark(rng, middle),
    fairness: mark(rng, middle - 0.3),
    willingness: mark(rng, middle + 0.4),
    provenance: 'illustrative' as const,
  }
}

/** The pulse of the first stage: ten people or so asked in every unit, most of whom answered. */
export function pulseRecords(units: SeedUnit[], recipe: Recipe): PulseRecords {
  const into: PulseRecords = {
    people: [],
    seats: [],
    pulses: [],
    invitations: [],
    answers: [],
    events: noRecords(),
  }
  const by = personId('promotion')
  into.pulses.push({
    programmeId,
    id: pulseId,
    stageId: stageId(1),
    openedOn,
    closesOn,
    openedBy: by,
    provenance: 'illustrative',
  })
  for (const unit of units) {
    const rng = random(`${recipe.seed}:pulse:${unit.code}`)
    const invited = [...peopleOf(unit, recipe).posts.map(({ id }) => id), ...colleagues(unit, recipe, into)]
    const readiness = 0.55 + 0.4 * unit.vigour
    invited.forEach((personId, n) => {
      const answeredOn =
        rng.chance(readiness) && personId !== silent ? addDays(openedOn, rng.int(0, 11)) : null
      into.invitations.push({ programmeId, pulseId, personId, unitId: unit.id, answeredOn })
      if (answeredOn) into.answers.push(answer(unit, n, answeredOn, rng))
    })
  }
  const record = { kind: 'pulse', id: pulseId }
  const told = { closesOn, invited: into.invitations.length }
  event(into.events, 'pulse.set-up', openedOn, moment(openedOn, 10 * 60), by, null, record, told)
  const remindedOn = addDays(openedOn, 8)
  const waiting = { units: units.length }
  event(into.events, 'pulse.reminder-sent', remindedOn, moment(remindedOn, 9 * 60), by, null, record, waiting)
  return into
}
