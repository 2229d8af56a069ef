import { z } from 'zod'
import { findingFields } from '../findings/form.ts'
import { day, filledText, ids, optionalText } from '../forms.ts'
import { verificationRow, verificationRows } from '../verifications/form.ts'
import { withRows } from './rows.ts'

/** The paper's four methods (§2.4): on-site 实地, telephone 电话, document 文件, talk 约谈. */
export const methods = ['on-site', 'telephone', 'document', 'talk'] as const
export type Method = (typeof methods)[number]

const facts = {
  unitId: z.uuid('fault:choose'),
  method: z.enum(methods),
  visitedOn: day,
  /** The place, the number called, the letter's number, or addressee and post, according to the method. */
  where: optionalText(200),
  /** Whom the team met: posts, not people's private data. */
  met: optionalText(500),
  record: filledText(5000),
  conclusion: optionalText(2000),
  memberIds: ids,
  attachmentIds: ids,
  findings: z.array(z.object(findingFields)).max(50).default([]),
}

/** One supervision activity with all it brought: who went, what was verified, what was found. Saved whole or not. */
export const visitForm = z.preprocess(
  withRows('findings', 'verifications'),
  z.object({ ...facts, verifications: verificationRows }),
)
export type VisitInput = z.infer<typeof visitForm>

/** The same as a program sends it, for the description of the interface. */
export const visitBody = z.object({ ...facts, verifications: z.array(verificationRow).max(200).default([]) })
