import { changeStation, insertStation, insertStationNote, lockStation } from '../../db/queries/stations.ts'
import { listCandidates } from '../../db/queries/visits.ts'
import { deed } from '../access/deed.ts'
import { refuseIfStale } from '../refusal.ts'
import { unitToSupervise } from '../visits/unit.ts'
import { checkTeam } from '../visits/visit.ts'
import { endStationForm, noteStationForm, openStationForm } from './form.ts'
import { checkEnd, checkNote, checkStay } from './station.ts'

/** Supervisors are stationed 驻点 with a unit; nobody with the own one. Whoever opens it belongs to it. */
export const openStationDeed = deed({
  may: 'station.keep',
  form: openStationForm,
  on: (tx, { unitId }, scene) => unitToSupervise(tx, unitId, scene),
  do: async ({ tx, subject: unit, input, actor, programme }) => {
    checkStay(input, programme)
    const { memberIds, unitId: _, ...facts } = input
    const members = [...new Set([actor.id, ...memberIds])]
    const name = actor.language === 'en' ? unit.shortEn : unit.shortZh
    checkTeam(members, await listCandidates(tx, programme.id), { ...unit, name })
    const at = { programmeId: programme.id, unitId: unit.id, openedBy: actor.id }
    const id = await insertStation(tx, { ...facts, ...at }, members)
    const after = { place: input.place, fromOn: input.fromOn, untilOn: input.untilOn, people: members }
    return {
      value: { id },
      events: [{ name: 'station.opened', record: { kind: 'station', id }, unitId: unit.id, after }],
    }
  },
})

/** What was seen and done there on a day, by one of those stationed; the day counts as a contact with the unit. */
export const noteStationDeed = deed({
  may: 'station.note',
  form: noteStationForm,
  on: (tx, { stationId }, { programme }) => lockStation(tx, programme.id, stationId),
  do: async ({ tx, subject: station, input, actor, programme, today }) => {
    const { notedOn, text } = input
    checkNote(station, notedOn, actor.id, today)
    const at = { programmeId: programme.id, stationId: station.id, writtenBy: actor.id }
    const id = await insertStationNote(tx, { ...at, notedOn, text })
    return {
      value: { id },
      events: [
        {
          name: 'station.noted',
          record: { kind: 'station', id: station.id },
          unitId: station.unitId,
          after: { notedOn, noteId: id },
        },
      ],
    }
  },
})

/** The stay is over, with a conclusion; the unit is told. */
export const endStationDeed = deed({
  may: 'station.keep',
  form: endStationForm,
  on: (tx, { stationId }, { programme }) => lockStation(tx, programme.id, stationId),
  do: async ({ tx, subject: station, input, actor, programme, today }) => {
    checkEnd(station, today)
    refuseIfStale(station, input.version)
    const { conclusion } = input
    await changeStation(tx, programme.id, station.id, { endedOn: today, endedBy: actor.id, conclusion })
    return {
      value: { id: station.id },
      events: [
        {
          name: 'station.ended',
          record: { kind: 'station', id: station.id },
          unitId: station.unitId,
          before: { endedOn: null },
          after: { endedOn: today, conclusion },
        },
      ],
    }
  },
})
