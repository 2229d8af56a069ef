import type { Tx } from '../../db/open.ts'
import { attach } from '../../db/queries/attachments.ts'
import {
  type CurrentLetter,
  currentLetters,
  insertLetters,
  openItems,
  updateLetter,
} from '../../db/queries/letter-writes.ts'
import { lockLetter } from '../../db/queries/letters.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import { takeSerials } from '../../db/queries/serials.ts'
import { listUnits, lockUnitsForWrite, type UnitRow } from '../../db/queries/units.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { settingsOn } from '../models/model.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { issueLettersForm, signLetterForm } from './form.ts'
import { letterNumber, letterSeries, refuseDue, refuseSignature, refuseUnsignable } from './letter.ts'

async function chosenUnits(tx: Tx, unitIds: readonly string[], scene: Scene): Promise<UnitRow[]> {
  const all = await listUnits(tx, scene.programme.id)
  const chosen = all.filter(({ id }) => unitIds.includes(id))
  if (chosen.length < new Set(unitIds).size) throw new Refusal('letter.unknown-unit', {}, 'unitIds')
  const gone = chosen.filter(({ leftOn }) => leftOn && leftOn <= scene.today)
  refuseSome('letter.unit-left', gone, scene)
  return chosen
}

function refuseSome(name: string, units: readonly UnitRow[], { actor }: Scene) {
  if (units.length === 0) return
  const names = units.slice(0, 8).map((unit) => (actor.language === 'en' ? unit.shortEn : unit.shortZh))
  throw new Refusal(
    name,
    { units: names.join(actor.language === 'en' ? ', ' : '、'), count: units.length },
    'unitIds',
  )
}

/** A letter that waits and says what is still committed: a second one would only move the day it is due. */
const waits = (letter: CurrentLetter) => !letter.signedOn && !letter.outdatedOn

/**
 * A letter for each chosen unit, from its assignments as they stand today. Numbers run on without gaps. An unsigned
 * letter that is out of date gives way at once; a signed one stands until the new one is signed.
 */
export const issueLettersDeed = deed({
  may: 'letter.issue',
  form: issueLettersForm,
  on: (tx, _input, { programme }) => findProgramme(tx, programme.id),
  do: async ({ tx, subject: programme, input, ...scene }) => {
    const { actor, today } = scene
    if (!settingsOn(programme, today).usesLetters) throw new Refusal('letter.not-used')
    refuseDue(input.dueOn, today, programme)
    const units = await chosenUnits(tx, input.unitIds, scene)
    const ids = units.map(({ id }) => id)
    await lockUnitsForWrite(tx, programme.id, ids)
    const current = await currentLetters(tx, programme.id, ids)
    const waiting = new Set(current.filter(waits).map(({ unitId }) => unitId))
    refuseSome(
      'letter.waiting',
      units.filter(({ id }) => waiting.has(id)),
      scene,
    )
    const items = await openItems(tx, programme.id, ids, today)
    refuseSome(
      'letter.nothing-to-commit',
      units.filter(({ id }) => !items.has(id)),
      scene,
    )
    const year = Number(today.slice(0, 4))
    const series = { programmeId: programme.id, series: letterSeries, year }
    const first = await takeSerials(tx, series, units.length)
    const { dueOn, rights, consequences } = input
    const issued = await insertLetters(
      tx,
      units.map(({ id }, index) => ({
        programmeId: programme.id,
        unitId: id,
        number: letterNumber(year, first + index),
        issuedOn: today,
        issuedBy: actor.id,
        dueOn,
        items: items.get(id),
        rights,
        consequences,
      })),
    )
    const events: NewEvent[] = []
    for (const { id, unitId, number } of issued) {
      const unsigned = current.filter((one) => one.unitId === unitId && !one.signedOn)
      events.push(...(await supersede(tx, scene, unsigned, id)))
      events.push({
        name: 'letter.issued',
        record: { kind: 'letter', id },
        unitId,
        after: { number, dueOn, items: items.get(unitId)?.length ?? 0 },
      })
    }
    return { value: { letters: issued.map(({ id, number }) => ({ id, number })) }, events }
  },
})

/** Earlier letters give way to the one named. */
async function supersede(tx: Tx, { programme, today }: Scene, letters: readonly CurrentLetter[], by: string) {
  const events: NewEvent[] = []
  for (const { id, unitId, number } of letters) {
    await updateLetter(tx, programme.id, id, { supersededOn: today, supersededBy: by })
    events.push({
      name: 'letter.superseded',
      record: { kind: 'letter', id },
      unitId,
      after: { number, supersededBy: by },
    })
  }
  return events
}

/** The principal signs: the own name typed whole, or the scan of the signed paper. Earlier letters give way. */
export const signLetterDeed = deed({
  may: 'letter.sign',
  form: signLetterForm,
  on: (tx, { letterId }, { programme }) => lockLetter(tx, programme.id, letterId),
  do: async ({ tx, subject: letter, input, ...scene }) => {
    const { actor, programme, today, now } = scene
    refuseUnsignable(letter)
    refuseIfStale(letter, input.version)
    refuseSignature(input.typedName, actor.name, input.attachmentIds.length)
    const signature = { signedOn: today, signedAt: now, signedBy: actor.id, signedName: actor.name }
    await updateLetter(tx, programme.id, letter.id, signature)
    await attach(tx, {
      programmeId: programme.id,
      unitId: letter.unitId,
      personId: actor.id,
      ids: input.attachmentIds,
      to: { letterId: letter.id },
    })
    const others = (await currentLetters(tx, programme.id, [letter.unitId])).filter(
      ({ id }) => id !== letter.id,
    )
    const superseded = await supersede(tx, scene, others, letter.id)
    return {
      value: { id: letter.id, number: letter.number },
      events: [
        {
          name: 'letter.signed',
          record: { kind: 'letter', id: letter.id },
          unitId: letter.unitId,
          before: { signedOn: null },
          after: {
            number: letter.number,
            signedOn: today,
            signedName: actor.name,
            issuedBy: letter.issuedBy,
          },
        },
        ...superseded,
      ],
    }
  },
})
