import type { Tx } from '../../db/open.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import { listUnits } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { readBoard } from '../measures/board.ts'
import { modelOn } from '../models/model.ts'
import { Refusal } from '../refusal.ts'
import { type CircularText, circularDraft } from './builders/circular.ts'
import { deskOf } from './builders/draft.ts'
import { issueCircularForm } from './form.ts'
import { type Issue, issuePaper } from './issue.ts'

type Circular = CircularText & { unitIds: readonly string[] }

/**
 * Issues a circular with today's figures of the scoreboard, for the deed that has approved it: the head of the leading
 * group signs. `record` is the proposal it comes from, if it comes from one.
 */
export async function issueCircular(
  tx: Tx,
  circular: Circular,
  scene: Scene,
  { record, supersedes }: Pick<Issue, 'record' | 'supersedes'>,
) {
  const { programme, actor, today } = scene
  const [board, taking] = await Promise.all([
    readBoard(tx, programme.id, modelOn(programme, today)),
    listUnits(tx, programme.id),
  ])
  const present = taking.filter(({ leftOn }) => !leftOn || leftOn > today)
  const chosen = present.filter(({ id }) => circular.unitIds.includes(id))
  if (chosen.length < new Set(circular.unitIds).size) throw new Refusal('paper.unknown-unit', {}, 'unitIds')
  const toAll = chosen.length === 0
  const units = toAll ? present : chosen
  return issuePaper(tx, {
    ...circularDraft(circular, { board, units, toAll }, deskOf(scene)),
    programme,
    kind: 'circular',
    unitId: null,
    toUnitIds: units.map(({ id }) => id),
    record,
    issuedBy: actor.id,
    issuedOn: today,
    supersedes: supersedes ?? null,
  })
}

/** Written and signed by the head of the leading group: nothing of it issues itself. */
export const issueCircularDeed = deed({
  may: 'circular.issue',
  form: issueCircularForm,
  on: (tx, _input, { programme }) => findProgramme(tx, programme.id),
  do: async ({ tx, subject: _, input, ...scene }) => {
    const { id, number, events } = await issueCircular(tx, input, scene, {
      record: null,
      supersedes: input.supersedes ?? null,
    })
    return { value: { id, number }, events }
  },
})
