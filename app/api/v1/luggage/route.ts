import { z } from 'zod'
import { findUnit } from '../../../../db/queries/units.ts'
import { get } from '../../../../lib/access/endpoint.ts'
import { packLuggage } from '../../../../lib/visit-drafts/pack.ts'

export const dynamic = 'force-dynamic'

const query = z.object({ programme: z.uuid(), unit: z.uuid() })

/** What a visit to a unit needs without a network. Not for those of its own organisation. */
export const GET = get(
  {
    may: 'visit.log',
    query,
    programmeOf: async (_, { programme }) => programme,
    on: async (read, { unit }, { programme }) => {
      const found = await findUnit(read, programme.id, unit)
      return found && { ...found, unitId: found.id, unitOrganisationId: found.organisationId }
    },
  },
  ({ read, subject, programme, today }) => packLuggage(read, subject, { programme, today }),
)
