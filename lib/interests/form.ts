import { z } from 'zod'
import { day, filledText, optionalText, requiredNumber, version } from '../forms.ts'
import { interestStates, interestTypes } from './interest.ts'

const importance = requiredNumber(z.number().int().min(1).max(5))
const amount = requiredNumber(z.number().positive('fault:not-positive').max(1e12))

export const claimForm = z.object({
  unitId: z.uuid('fault:choose'),
  type: z.enum(interestTypes, 'fault:choose'),
  importance,
  claim: filledText(1000),
})

export const answerForm = z.object({ interestId: z.uuid(), version, answer: filledText(2000) })
export const confirmForm = z.object({ interestId: z.uuid(), version })
export const declineForm = z.object({ interestId: z.uuid(), version, reason: filledText(1000) })
export const withdrawForm = z.object({ interestId: z.uuid(), version })

export const planBenefitForm = z.object({
  interestId: z.uuid(),
  name: filledText(200),
  measureUnit: filledText(40),
  importance,
  amount,
  plannedOn: day,
})

export const addPlannedForm = z.object({ benefitId: z.uuid(), amount, plannedOn: day })

export const realiseForm = z.object({
  benefitId: z.uuid(),
  amount,
  realisedOn: day,
  note: optionalText(500),
})

export const verifyForm = z.object({ amountId: z.uuid() })

const page = z.coerce.number().int().min(1).max(100_000).default(1)

/** `GET /api/v1/interests`: 50 a page. */
export const interestsQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  state: z.enum(interestStates).optional(),
  type: z.enum(interestTypes).optional(),
  page,
})

/** `GET /api/v1/benefits`: 50 a page, of the units the caller may see. */
export const benefitsQuery = z.object({ programme: z.uuid(), unit: z.uuid().optional(), page })
