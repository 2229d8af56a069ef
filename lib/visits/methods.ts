import { z } from 'zod'
import { day, filledText, optionalDay, optionalText } from '../forms.ts'

/** The paper's four methods (§2.4): on-site 实地, telephone 电话, document 文件, talk 约谈. */
export const methods = ['on-site', 'telephone', 'document', 'talk'] as const
export type Method = (typeof methods)[number]

/** What a unit promises in a talk: each becomes a dated action of the unit. */
export const commitment = z.object({ text: filledText(1000), dueOn: day })
export type Commitment = z.infer<typeof commitment>

/** `15:00`, or none. */
const hour = z
  .string()
  .trim()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'fault:not-an-hour')
  .default('')

/**
 * What each method asks for beside the common facts. The first of each is what the visit is known by: the place, the
 * number called, the letter's number, the addressee.
 */
export const onSite = { method: z.literal('on-site'), place: optionalText(200) }
export const telephone = { method: z.literal('telephone'), number: optionalText(200) }
export const letter = {
  method: z.literal('document'),
  letterNumber: optionalText(200),
  sentOn: optionalDay,
  replyDueOn: optionalDay,
  repliedOn: optionalDay,
  reply: optionalText(5000),
}
export const talk = {
  method: z.literal('talk'),
  addressee: optionalText(200),
  addresseePost: filledText(100),
  talkReason: filledText(1000),
  talkPlace: optionalText(200),
  heldAt: hour,
  convenor: optionalText(100),
  commitments: z.array(commitment).max(30).default([]),
}

type Of<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>
type Known = { where: string; visitedOn: string }
export type Particulars = Of<typeof onSite> | Of<typeof telephone> | Of<typeof letter> | Of<typeof talk>

/** By which field each method is known. Programs written before may still send it as `where`. */
export const knownBy = {
  'on-site': 'place',
  telephone: 'number',
  document: 'letterNumber',
  talk: 'addressee',
} as const satisfies Record<Method, string>

/** The method's own facts as they are stored; what another method would have asked for is nothing. */
export function stored(given: Particulars & Known) {
  const none = {
    sentOn: null,
    replyDueOn: null,
    repliedOn: null,
    reply: null,
    addresseePost: null,
    reason: null,
    place: null,
    heldAt: null,
    convenor: null,
  }
  if (given.method === 'on-site') return { ...none, where: given.place || given.where }
  if (given.method === 'telephone') return { ...none, where: given.number || given.where }
  if (given.method === 'document') {
    const { sentOn, replyDueOn, repliedOn, reply } = given
    const where = given.letterNumber || given.where
    return { ...none, where, sentOn: sentOn ?? given.visitedOn, replyDueOn, repliedOn, reply: reply || null }
  }
  const { addresseePost, talkReason, talkPlace, heldAt, convenor } = given
  const where = given.addressee || given.where
  return {
    ...none,
    where,
    addresseePost,
    reason: talkReason,
    place: talkPlace || null,
    heldAt: heldAt || null,
    convenor: convenor || null,
  }
}
export type StoredParticulars = ReturnType<typeof stored>
