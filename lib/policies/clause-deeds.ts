import type { Tx } from '../../db/open.ts'
import {
  bindClause,
  bindingsOf,
  countKnown,
  findClause,
  insertClause,
  updateClause,
} from '../../db/queries/clauses.ts'
import { lockPolicy } from '../../db/queries/policies.ts'
import { unitsBoundBy, unitsBoundByClause } from '../../db/queries/policy-binding.ts'
import { deed } from '../access/deed.ts'
import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { changed, forUnits, ofDocument } from './events.ts'
import { type ClauseForm, changeClauseForm, clauseForm } from './form.ts'
import { refuseWithdrawn } from './policy.ts'

type Bindings = Pick<ClauseForm, 'keyTaskIds' | 'unitIds'>

async function refuseUnknown(tx: Tx, programmeId: string, { keyTaskIds, unitIds }: Bindings) {
  const known = await countKnown(tx, programmeId, keyTaskIds, unitIds)
  if (known.tasks < new Set(keyTaskIds).size) throw new Refusal('clause.unknown-task', {}, 'keyTaskIds')
  if (known.units < new Set(unitIds).size) throw new Refusal('clause.unknown-unit', {}, 'unitIds')
}

type At = { programmeId: string; policyId: string; today: Day }

/** Whom the document and the clause bind; a change moves the scores of both before and after. */
async function boundNow(tx: Tx, { programmeId, policyId, today }: At, clauseId: string | null) {
  return {
    document: await unitsBoundBy(tx, programmeId, policyId, today),
    clause: clauseId ? await unitsBoundByClause(tx, programmeId, clauseId, today) : [],
  }
}

type Bound = Awaited<ReturnType<typeof boundNow>>

const touched = (before: Bound, after: Bound) => [
  ...new Set([...before.clause, ...after.clause, ...changed(before.document, after.document)]),
]

/** A clause with its wording, and the tasks and units it binds; without units named it binds them all. */
export const addClauseDeed = deed({
  may: 'clause.bind',
  form: clauseForm,
  on: (tx, { policyId }, { programme }) => lockPolicy(tx, programme.id, policyId),
  do: async ({ tx, subject: policy, input, programme, today }) => {
    refuseWithdrawn(policy)
    await refuseUnknown(tx, programme.id, input)
    const at = { programmeId: programme.id, policyId: policy.id, today }
    const before = await boundNow(tx, at, null)
    const { label, wording, keyTaskIds, unitIds } = input
    const id = await insertClause(tx, { programmeId: programme.id, policyId: policy.id, label, wording })
    await bindClause(tx, { programmeId: programme.id, clauseId: id, boundOn: today }, keyTaskIds, unitIds)
    const after = { clauseId: id, label, wording, keyTaskIds, unitIds }
    return {
      value: { policyId: policy.id, clauseId: id },
      events: [
        ofDocument('clause.added', policy.id, { after }),
        ...forUnits('clause.bound', policy.id, touched(before, await boundNow(tx, at, id)), {
          clauseId: id,
          label,
          keyTaskIds,
        }),
      ],
    }
  },
})

/** The clause with its document, which is locked: whoever changes a document's clauses queues at it. */
async function lockClause(tx: Tx, programmeId: string, clauseId: string) {
  const clause = await findClause(tx, programmeId, clauseId)
  const policy = clause ? await lockPolicy(tx, programmeId, clause.policyId) : null
  return clause && policy ? { clause, policy, unitId: null } : null
}

export const changeClauseDeed = deed({
  may: 'clause.bind',
  form: changeClauseForm,
  on: (tx, { clauseId }, { programme }) => lockClause(tx, programme.id, clauseId),
  do: async ({ tx, subject: { clause, policy }, input, programme, today }) => {
    refuseWithdrawn(policy)
    await refuseUnknown(tx, programme.id, input)
    const at = { programmeId: programme.id, policyId: policy.id, today }
    const { label, wording, keyTaskIds, unitIds } = input
    const was = {
      label: clause.label,
      wording: clause.wording,
      ...(await bindingsOf(tx, programme.id, clause.id)),
    }
    const before = await boundNow(tx, at, clause.id)
    const reworded = wording !== clause.wording
    await updateClause(tx, programme.id, clause.id, {
      label,
      wording,
      ...(reworded ? { provenance: 'entered' as const, source: null } : {}),
    })
    await bindClause(
      tx,
      { programmeId: programme.id, clauseId: clause.id, boundOn: today },
      keyTaskIds,
      unitIds,
    )
    return {
      value: { policyId: policy.id, clauseId: clause.id },
      events: [
        ofDocument('clause.changed', policy.id, { before: was, after: input }),
        ...forUnits('clause.bound', policy.id, touched(before, await boundNow(tx, at, clause.id)), {
          clauseId: clause.id,
          label,
          keyTaskIds,
        }),
      ],
    }
  },
})
