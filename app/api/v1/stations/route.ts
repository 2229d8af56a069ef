import { findStation, listStations } from '../../../../db/queries/stations.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { openStationDeed } from '../../../../lib/stations/deeds.ts'
import { stationsQuery } from '../../../../lib/stations/form.ts'

export const dynamic = 'force-dynamic'

/** The stations the caller may see; one of them with its people and daily notes. */
export const GET = get(
  {
    may: 'work.see',
    query: stationsQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { station }, { programme, today }) =>
      station ? await findStation(read, programme.id, station, today) : { unitId: null },
  },
  async ({ read, query, subject, programme, today, ...scene }) => ({
    programme: programme.id,
    on: today,
    stations: query.station
      ? [subject]
      : await listStations(read, programme.id, today, { seen: seenUnits(scene), unitId: query.unit }),
  }),
)

/** Opens a station with a unit. */
export const POST = post(openStationDeed)
