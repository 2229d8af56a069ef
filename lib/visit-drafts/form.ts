import { z } from 'zod'
import { keepable } from '../keepable.ts'

const value = z.union([
  z.string().max(20_000).overwrite(keepable),
  z.array(z.string().max(200).overwrite(keepable)).max(500),
])

/**
 * What stands in the visit's form, by the names of its fields. A row's fields are named by the row's own key,
 * `findings.<key>.cause`, so that rows two people added stay apart.
 */
export const draftContent = z
  .record(z.string().min(1).max(200), value)
  .refine((fields) => Object.keys(fields).length <= 3000, 'fault:too-big')
export type DraftContent = z.infer<typeof draftContent>

const written = {
  draftId: z.uuid(),
  /** The version this was written upon; 0 where the draft is new. */
  version: z.number().int().min(0),
  /** Who wrote it. What one person left on a device is not sent in the name of the next who signs in there. */
  writtenBy: z.uuid().optional(),
}

export const keepDraftForm = z.object({ ...written, unitId: z.uuid('fault:choose'), content: draftContent })
export type KeptDraft = z.infer<typeof keepDraftForm>

/** What is sent beside the visit's own fields when a draft becomes a visit. */
export const submittedDraft = z.object(written)

export const discardDraftForm = z.object({ draftId: z.uuid(), version: z.number().int().min(0) })
