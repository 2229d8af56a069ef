'use server'

import { action } from '../../../../lib/access/action.ts'
import { endStationDeed, noteStationDeed, openStationDeed } from '../../../../lib/stations/deeds.ts'
import { after } from '../findings/after.ts'

export const openStation = action(openStationDeed, ({ id }, entries) =>
  after(entries, `stations/${id}`, 'station.opened'),
)
export const noteStation = action(noteStationDeed, (_, entries) =>
  after(entries, `stations/${entries.stationId}`, 'station.noted'),
)
export const endStation = action(endStationDeed, ({ id }, entries) =>
  after(entries, `stations/${id}`, 'station.ended'),
)
