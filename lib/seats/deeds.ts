import type { Tx } from '../../db/open.ts'
import { lockPerson } from '../../db/queries/people.ts'
import { addSeat, closeSeat, lockSeat } from '../../db/queries/seats.ts'
import { lockUnitForWrite } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import { keepThere, programmeScene } from '../access/there.ts'
import { flagLettersOfPrincipal } from '../letters/flag.ts'
import { Refusal } from '../refusal.ts'
import { endSeatForm, giveSeatForm } from './form.ts'
import { placeOf, refuseUnfit } from './seat.ts'

const managed = { may: 'seats.manage', within: 'house' } as const
const chosen = (tx: Tx, { personId }: { personId: string }) => lockPerson(tx, personId)

/** Permissions change with the next request. The event stands in the programme's trail, since the seat is its own. */
export const giveSeatDeed = deed({
  ...managed,
  form: giveSeatForm,
  on: chosen,
  do: async ({ tx, subject, input, ...scene }) => {
    if (subject.administration) throw new Refusal('seat.administrator')
    if (subject.disabledAt) throw new Refusal('seat.disabled')
    const place = placeOf(input.place)
    refuseUnfit(place, input.post)
    const there = await programmeScene(tx, scene, input.programme)
    if (place.unitId && !(await lockUnitForWrite(tx, input.programme, place.unitId)))
      throw new Refusal('absent', {}, 'place')
    const seat = { ...place, post: input.post, personId: subject.id }
    const id = await addSeat(tx, { ...seat, programmeId: input.programme, fromOn: there.today })
    if (!id) throw new Refusal('seat.held', {}, 'post')
    await keepThere(tx, there, [
      {
        name: 'seat.given',
        record: { kind: 'seat', id },
        unitId: place.unitId,
        after: { ...seat, person: subject.name },
      },
    ])
    return { value: { id, personId: subject.id }, events: [] }
  },
})

export const endSeatDeed = deed({
  ...managed,
  form: endSeatForm,
  on: chosen,
  do: async ({ tx, subject, input, ...scene }) => {
    const seat = await lockSeat(tx, input.programme, input.seatId)
    if (!seat || seat.personId !== subject.id) throw new Refusal('seat.gone')
    const there = await programmeScene(tx, scene, input.programme)
    if (seat.unitId) await lockUnitForWrite(tx, input.programme, seat.unitId)
    await closeSeat(tx, input.programme, seat.id, there.today)
    const outdated = seat.unitId ? await flagLettersOfPrincipal(tx, there, seat.unitId) : []
    const ended = {
      name: 'seat.ended',
      record: { kind: 'seat', id: seat.id },
      unitId: seat.unitId,
      before: { group: seat.group, unitId: seat.unitId, post: seat.post, person: subject.name },
    }
    await keepThere(tx, there, [ended, ...outdated])
    return { value: { id: seat.id, personId: subject.id }, events: [] }
  },
})
