import type { Tx } from '../../db/open.ts'
import { changePlan, lockPlan } from '../../db/queries/plans.ts'
import type { NewEvent } from '../access/deed.ts'
import { Refusal } from '../refusal.ts'

type Answer = { programmeId: string; planId: string | null; unitId: string; visitId: string }

/**
 * A logged visit answers for the plan it was opened from. A plan that was answered for or dropped meanwhile stays as it
 * is: what was seen at the unit is worth keeping either way.
 */
export async function answerForPlan(
  tx: Tx,
  { programmeId, planId, unitId, visitId }: Answer,
): Promise<NewEvent[]> {
  if (!planId) return []
  const plan = await lockPlan(tx, programmeId, planId)
  if (!plan || plan.unitId !== unitId) throw new Refusal('plan.of-another-unit', {}, 'unitId')
  if (plan.visitId || plan.droppedOn) return []
  await changePlan(tx, programmeId, plan.id, { visitId })
  return [
    {
      name: 'plan.done',
      record: { kind: 'plan', id: plan.id },
      unitId,
      before: { visitId: null },
      after: { visitId, roundId: plan.roundId },
    },
  ]
}
