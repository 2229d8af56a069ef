import type { Tx } from '../../db/open.ts'
import { insertPolicy, lockPolicy, numberTaken, updatePolicy } from '../../db/queries/policies.ts'
import { unitsBoundBy } from '../../db/queries/policy-binding.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import { deed } from '../access/deed.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { forUnits, ofDocument } from './events.ts'
import { changePolicyForm, type PolicyForm, policyForm, withdrawForm } from './form.ts'
import { refuseDates, refuseWithdrawn } from './policy.ts'

async function refuseTaken(tx: Tx, programmeId: string, number: string | null, but: string | null) {
  const title = number ? await numberTaken(tx, programmeId, number, but) : null
  if (title) throw new Refusal('policy.number-taken', { title }, 'number')
}

/** A document that does not bind has no deadlines, whatever was typed before the box was unticked. */
const rowOf = (form: PolicyForm) => ({
  number: form.number,
  title: form.title,
  titleEn: form.titleEn || null,
  issuers: form.issuers,
  functions: form.functions,
  signedOn: form.signedOn,
  publishedOn: form.publishedOn,
  inForceFrom: form.inForceFrom,
  inForceUntil: form.inForceUntil,
  binding: form.binding,
  receiptDueOn: form.binding ? form.receiptDueOn : null,
  planDueOn: form.binding ? form.planDueOn : null,
  summary: form.summary,
})

const told = ({ title, receiptDueOn, planDueOn }: ReturnType<typeof rowOf>) => ({
  title,
  receiptDueOn,
  planDueOn,
})

/** A document on file. One that binds goes to every unit at once: each is told by when to acknowledge it. */
export const filePolicyDeed = deed({
  may: 'policy.file',
  form: policyForm,
  on: (tx, _input, { programme }) => findProgramme(tx, programme.id),
  do: async ({ tx, subject: programme, input, actor, today }) => {
    refuseDates(input, today)
    await refuseTaken(tx, programme.id, input.number, null)
    const row = rowOf(input)
    const id = await insertPolicy(tx, {
      ...row,
      programmeId: programme.id,
      filedOn: today,
      filedBy: actor.id,
    })
    const bound = row.binding ? await unitsBoundBy(tx, programme.id, id, today) : []
    return {
      value: { policyId: id, units: bound.length },
      events: [
        ofDocument('policy.filed', id, { after: { number: row.number, title: row.title } }),
        ...forUnits('policy.delivered', id, bound, told(row)),
      ],
    }
  },
})

/** A changed deadline or force is told to the units it binds; their scores follow. */
export const changePolicyDeed = deed({
  may: 'policy.file',
  form: changePolicyForm,
  on: (tx, { policyId }, { programme }) => lockPolicy(tx, programme.id, policyId),
  do: async ({ tx, subject, input, programme, today }) => {
    refuseIfStale(subject, input.version)
    refuseWithdrawn(subject)
    refuseDates(input, today, subject)
    await refuseTaken(tx, programme.id, input.number, subject.id)
    const row = rowOf(input)
    const reworded = row.title !== subject.title || row.number !== subject.number
    const source = reworded && subject.provenance === 'sourced' ? { source: null } : {}
    await updatePolicy(tx, programme.id, subject.id, {
      ...row,
      ...source,
      // What was changed here no longer is what the source says.
      ...(reworded ? { provenance: 'entered' as const } : {}),
    })
    const before = Object.fromEntries(Object.keys(row).map((key) => [key, subject[key as keyof typeof row]]))
    const bound =
      row.binding || subject.binding ? await unitsBoundBy(tx, programme.id, subject.id, today) : []
    const moved = (['binding', 'receiptDueOn', 'planDueOn'] as const).some((key) => row[key] !== subject[key])
    const scored =
      moved || row.inForceFrom !== subject.inForceFrom || row.inForceUntil !== subject.inForceUntil
    const name = moved && row.binding ? 'policy.delivered' : 'policy.rebound'
    return {
      value: { policyId: subject.id },
      events: [
        ofDocument('policy.changed', subject.id, { before, after: row }),
        // A tie to a clause (P1) ends or begins with the document's force, binding or not.
        ...(scored ? forUnits(name, subject.id, bound, told(row)) : []),
      ],
    }
  },
})

/** Taken out of force: it stays on file with its day, and binds nobody from that day. */
export const withdrawPolicyDeed = deed({
  may: 'policy.file',
  form: withdrawForm,
  on: (tx, { policyId }, { programme }) => lockPolicy(tx, programme.id, policyId),
  do: async ({ tx, subject, input, programme, today }) => {
    refuseIfStale(subject, input.version)
    refuseWithdrawn(subject)
    const bound = await unitsBoundBy(tx, programme.id, subject.id, today)
    await updatePolicy(tx, programme.id, subject.id, { withdrawnOn: today })
    return {
      value: { policyId: subject.id },
      events: [
        ofDocument('policy.withdrawn', subject.id, {
          before: { withdrawnOn: null },
          after: { withdrawnOn: today, reason: input.reason },
        }),
        ...forUnits('policy.released', subject.id, bound, { title: subject.title, reason: input.reason }),
      ],
    }
  },
})
