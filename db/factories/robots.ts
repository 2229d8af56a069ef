import { seal } from '../../lib/channels/sealing.ts'
import type { Queryable } from '../open.ts'
import * as schema from '../schema/index.ts'
import { aPerson, aProgramme, type New, only, type Row, unlike } from './parents.ts'

type Given = New<'robots'> & { address: string; secret?: string }

/** A robot that passes everything on, at that address. */
export async function aRobot(db: Queryable, { address, secret, ...given }: Given): Promise<Row<'robots'>> {
  const programmeId = given.programmeId ?? (await aProgramme(db)).id
  const addedBy = given.addedBy ?? (await aPerson(db)).id
  const values = {
    kind: 'webhook' as const,
    name: unlike('机器人'),
    urgencies: ['escalation', 'decision', 'reminder', 'news'],
    host: new URL(address).host,
    addressSealed: seal(address),
    secretSealed: secret ? seal(secret) : null,
    ...given,
    programmeId,
    addedBy,
  }
  return only(await db.insert(schema.robots).values(values).returning())
}
