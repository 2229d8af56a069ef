import { z } from 'zod'
import { filledText, optionalText, version } from '../forms.ts'

const orNull = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), type.nullable())

const facts = {
  name: filledText(80),
  email: orNull(z.email('fault:person.email').max(200)),
  phone: optionalText(40).transform((phone) => phone || null),
  organisationId: orNull(z.uuid('fault:choose')),
  administration: orNull(z.enum(['system', 'security', 'audit'])),
}

export const addPersonForm = z.object({
  username: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{1,62}$/, 'fault:person.username'),
  ...facts,
})

export const personChosen = z.object({ personId: z.uuid() })
export const changePersonForm = personChosen.extend({ ...facts, version })
export const sessionChosen = personChosen.extend({ sessionId: z.uuid() })
export const blockedForm = z.object({ key: z.string().min(1).max(300) })
