import type { Queryable } from '../../db/open.ts'
import {
  type AgendaRow,
  listAgendaMeetings,
  listAgendaVisits,
  listToDecide,
  listUnitDuties,
} from '../../db/queries/agenda.ts'
import type { Scene } from '../access/scene.ts'
import { addDays } from '../calendar.ts'
import { wordsOf } from '../i18n/translator.ts'
import type { Entry } from './feed.ts'

const daysBack = 30
const daysAhead = 180

/** What stands in a person's calendar of one programme: the own duties, meetings and visits, in the own language. */
export async function agendaOf(db: Queryable, scene: Scene, address: string): Promise<Entry[]> {
  const { programme, today, actor } = scene
  const unitIds = actor.seats.flatMap(({ unitId }) => unitId ?? [])
  const groups = actor.seats.flatMap(({ group }) => group ?? [])
  const span = {
    programmeId: programme.id,
    startsOn: programme.startsOn,
    today,
    until: addDays(today, daysAhead),
  }
  const when = { from: addDays(today, -daysBack), until: span.until }
  const lists = await Promise.all([
    unitIds.length > 0 ? listUnitDuties(db, span, unitIds) : [],
    groups.length > 0 ? listToDecide(db, span, groups) : [],
    listAgendaMeetings(db, programme.id, when, { groups, unitIds }),
    listAgendaVisits(db, programme.id, when, { personId: actor.id, unitIds }),
  ])
  return lists.flat().map((row) => entryOf(row, scene, address))
}

function entryOf(row: AgendaRow, { programme, actor }: Scene, address: string): Entry {
  const english = actor.language === 'en'
  const t = wordsOf(actor.language)
  const unit = (english ? row.unitEn : row.unitZh) ?? ''
  const title = english ? row.titleEn : row.title
  return {
    key: `${row.kind}-${row.id}-${unit ? row.path.split('/').at(-1) : ''}`,
    on: row.on,
    title: t(`calendar-feed.kinds.${row.kind}`, { title, unit }),
    url: `${address}/programmes/${programme.id}/${row.path}`,
  }
}
