import { getLocale } from 'next-intl/server'
import type { Queryable } from '../../../../db/open.ts'
import { listProgrammes } from '../../../../db/queries/programmes.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import type { Choice } from '../person-fields.tsx'

export type ProgrammeChoice = Choice & { units: Choice[] }

/** Every programme with its units, in the reader's language. */
export async function seatChoices(read: Queryable): Promise<ProgrammeChoice[]> {
  const english = (await getLocale()) === 'en'
  const programmes = await listProgrammes(read)
  return Promise.all(
    programmes.map(async (programme) => ({
      value: programme.id,
      label: english ? programme.nameEn : programme.nameZh,
      units: (await listUnits(read, programme.id)).map((unit) => ({
        value: `unit:${unit.id}`,
        label: english ? unit.shortEn : unit.shortZh,
      })),
    })),
  )
}
