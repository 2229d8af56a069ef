import type { TransactionSql } from 'postgres'
import type { Day } from '../../lib/calendar.ts'
import * as schema from '../schema/index.ts'
import { copyRows } from './copy.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { personId } from './people.ts'
import { programmeId } from './world.ts'

const draftedOn: Day = '2017-11-27'

/** A draft that waits for the leading group: it scores nothing, and shows what a preview is. */
export const modelRow: typeof schema.modelVersions.$inferInsert = {
  programmeId,
  version: 2,
  id: idOf('model', '2'),
  changes: {
    weights: { D1: 0.2, D2: 0.2, D3: 0.15, D4: 0.15, D5: 0.15, D6: 0.15 },
    parts: { S1: 0.2, S3: 0.3 },
    constants: { lateSlope: 0.03 },
  },
  reason: '(示例)第二阶段更看重目标兑现与各方获益,并防止整改反弹;拟自第二阶段起施行。',
  draftedOn,
  draftedBy: personId('promotion'),
  provenance: 'illustrative',
  createdAt: moment(draftedOn, 15 * 60),
}

export async function loadModels(tx: TransactionSql) {
  await copyRows(tx, schema.modelVersions, [modelRow])
}
