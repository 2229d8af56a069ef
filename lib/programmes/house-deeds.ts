import { findProgramme, insertProgramme } from '../../db/queries/programmes.ts'
import { joinUnits } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import { keepThere, programmeScene } from '../access/there.ts'
import { Refusal } from '../refusal.ts'
import { foundForm, joinForm } from './form.ts'
import { stagesOf } from './founding.ts'

const founds = { may: 'programme.found', within: 'house' } as const

/** A new programme with its stages. Its people come by seats, its units by joining; then it plans itself. */
export const foundProgrammeDeed = deed({
  ...founds,
  form: foundForm,
  on: async (_tx, _input, { programme }) => ({ id: programme.id, unitId: null }),
  do: async ({ tx, input, ...scene }) => {
    const { code, nameZh, nameEn, startsOn, endsOn } = input
    const stages = stagesOf(input)
    const facts = { code, nameZh, nameEn, startsOn, endsOn }
    const id = await insertProgramme(tx, facts, stages)
    if (!id) throw new Refusal('programme.code-taken', { code }, 'code')
    const founded = {
      name: 'programme.founded',
      record: { kind: 'programme', id },
      after: { ...facts, stages },
    }
    await keepThere(tx, await programmeScene(tx, scene, id), [founded])
    return { value: { id }, events: [] }
  },
})

/** Organisations become units of the programme from its today; those that are units already stay as they are. */
export const joinUnitsDeed = deed({
  ...founds,
  form: joinForm,
  on: async (tx, { programme }) => {
    const found = await findProgramme(tx, programme)
    return found && { id: found.id, unitId: null }
  },
  do: async ({ tx, input, ...scene }) => {
    const there = await programmeScene(tx, scene, input.programme)
    const joined = await joinUnits(tx, input.programme, input.organisationIds, there.today)
    if (joined.length === 0) throw new Refusal('programme.joined-already', {}, 'organisationIds')
    await keepThere(
      tx,
      there,
      joined.map(({ id, name }) => ({
        name: 'unit.joined',
        record: { kind: 'unit', id },
        unitId: id,
        after: { unit: name },
      })),
    )
    return { value: { id: input.programme, joined: joined.length }, events: [] }
  },
})
