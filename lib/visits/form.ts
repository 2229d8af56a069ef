import { z } from 'zod'
import { findingFields } from '../findings/form.ts'
import { day, filledText, ids, optionalText, version } from '../forms.ts'
import { checkRows } from '../self-checks/rows.ts'
import { verificationRows } from '../verifications/form.ts'
import {
  type Commitment,
  knownBy,
  letter,
  onSite,
  type Particulars,
  stored,
  talk,
  telephone,
} from './methods.ts'
import { withRows } from './rows.ts'

export { type Method, methods } from './methods.ts'

/** What every visit says, whatever the method. */
const common = {
  visitedOn: day,
  /** The method's first fact under its old name; the method's own field comes first. */
  where: optionalText(200),
  /** Whom the team met: posts, not people's private data. */
  met: optionalText(500),
  record: filledText(5000),
  conclusion: optionalText(2000),
  memberIds: ids,
}

const facts = {
  unitId: z.uuid('fault:choose'),
  ...common,
  attachmentIds: ids,
  /** The planned visit this one answers for. */
  planId: z.preprocess((value) => value || null, z.uuid().nullable()),
  findings: z
    .array(z.object({ ...findingFields, attachmentIds: ids }))
    .max(50)
    .default([]),
  verifications: verificationRows,
  checks: checkRows,
}

const anyMethod = z.discriminatedUnion('method', [
  z.object({ ...facts, ...onSite }),
  z.object({ ...facts, ...telephone }),
  z.object({ ...facts, ...letter }),
  z.object({ ...facts, ...talk }),
])

/** A letter has a number and a talk somebody it was held with; an answer has a day, and a day an answer. */
export function checkParticulars(given: Particulars & { where: string }, ctx: z.RefinementCtx) {
  const fault = (field: string, message: string) =>
    ctx.addIssue({ code: 'custom', path: [field], message: `fault:${message}` })
  const known =
    given.method === 'document' ? given.letterNumber : given.method === 'talk' ? given.addressee : ' '
  if (!known && !given.where) fault(knownBy[given.method], 'blank')
  if (given.method !== 'document') return
  if (given.reply && !given.repliedOn) fault('repliedOn', 'not-a-day')
  if (given.repliedOn && !given.reply) fault('reply', 'blank')
}

/**
 * One supervision activity with all it brought: who went, what was verified, checked and found. The method says which
 * form it is; what belongs to another method is left aside. Saved whole or not.
 */
export const visitForm = z.preprocess(
  withRows('findings', 'verifications', 'checks', 'commitments'),
  anyMethod.superRefine(checkParticulars).transform((given) => ({
    ...given,
    particulars: stored(given),
    commitments: given.method === 'talk' ? given.commitments : ([] as Commitment[]),
  })),
)
export type VisitInput = z.infer<typeof visitForm>

/** What may be corrected of a logged visit: its facts, not what was found or verified on it. */
const corrected = { visitId: z.uuid(), version, reason: optionalText(500), ...common }

export const correctVisitForm = z
  .discriminatedUnion('method', [
    z.object({ ...corrected, ...onSite }),
    z.object({ ...corrected, ...telephone }),
    z.object({ ...corrected, ...letter }),
    z.object({ ...corrected, ...talk }),
  ])
  .superRefine(checkParticulars)
  .transform((given) => ({ ...given, particulars: stored(given) }))

/** The answer to a letter, when it has come. */
export const replyForm = z.object({ visitId: z.uuid(), version, repliedOn: day, reply: filledText(5000) })

export const chaseForm = z.object({ visitId: z.uuid() })
