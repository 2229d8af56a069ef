import { get } from '../../../../lib/access/endpoint.ts'
import { readDossier } from '../../../../lib/dossiers/dossier.ts'
import { dossierQuery } from '../../../../lib/dossiers/form.ts'
import { unitSubject } from '../../../../lib/units/subject.ts'

export const dynamic = 'force-dynamic'

/** A unit's dossier whole, for a program or to be taken along where there is no network. */
export const GET = get(
  {
    may: 'dossier.see',
    query: dossierQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: (read, { unit }, { programme }) => unitSubject(read, programme.id, unit),
  },
  ({ read, subject: unit, ...scene }) => readDossier(read, scene, unit),
)
