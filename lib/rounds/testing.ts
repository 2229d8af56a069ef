import { anOrganisation, aPerson, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { formTeamDeed } from '../teams/deeds.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { openRoundDeed, prepareRoundDeed } from './deeds.ts'

/** The stage of the campaign's tests: that of supervision, a second unit, somebody of the press, and a round prepared. */
export async function campaignStage(db: Db) {
  const stage = await supervisionStage(db)
  const { programmeId, supervisor } = stage
  const other = await aUnit(db, {
    programmeId,
    organisationId: (await anOrganisation(db, { shortZh: '乙省', kind: 'locality' })).id,
  })
  const press = await anOrganisation(db, { kind: 'media', shortZh: '某报' })
  const media = await aPerson(db, { name: '记者', organisationId: press.id })
  const round = { startsOn: '2017-11-20', endsOn: '2017-12-15', scope: 'all' }
  const prepared = await as(db, supervisor, prepareRoundDeed, { programmeId, name: '第三轮', ...round })
  if (prepared.kind !== 'done') throw new Error(`not prepared: ${JSON.stringify(prepared)}`)
  const roundId = prepared.value.id
  const form = (more: object) =>
    as(db, supervisor, formTeamDeed, {
      programmeId,
      roundId,
      name: '第一组',
      leaderId: supervisor.id,
      memberIds: [stage.second.id],
      unitIds: [stage.unitId, other.id],
      ...more,
    })
  const open = () => as(db, supervisor, openRoundDeed, { programmeId, roundId })
  return { ...stage, other, media, roundId, form, open }
}
