import { z } from 'zod'
import { isDay } from './calendar.ts'
import { keepable } from './keepable.ts'

/** The pieces of forms. What a form posts is text: an empty box is "not given", never zero. */

const text = () => z.string().overwrite(keepable)

/** Text that must be there, of at most `max` characters; blanks around it do not count. */
export const filledText = (max: number) => text().trim().min(1).max(max)

/** Text that may be left out; then ''. */
export const optionalText = (max: number) => text().trim().max(max).default('')

const blank = (value: unknown) => value === undefined || value === null || value === ''

/** "3.5" and 3.5 → 3.5. Anything that is not wholly a number stays what it was, to be refused as not a number. */
function numeric(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim().replaceAll(',', '')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : value
}

/** A number that must be there, within `rule`. */
export const requiredNumber = (rule: z.ZodNumber = z.number()) =>
  z.preprocess((value) => (blank(value) ? undefined : numeric(value)), rule)

/** A number that may be left out; then null. */
export const optionalNumber = (rule: z.ZodNumber = z.number()) =>
  z.preprocess((value) => (blank(value) ? null : numeric(value)), rule.nullable())

/** 0 to 100. */
export const percent = requiredNumber(z.number().min(0).max(100))

/** A real date, YYYY-MM-DD. */
export const day = z.string().refine(isDay, 'fault:not-a-day')

/** A real date, or none: then null. */
export const optionalDay = z.preprocess((value) => (blank(value) ? null : value), day.nullable())

/** Chosen records: one, several or none. A single checkbox arrives as a text, several as a list. */
export const ids = z.preprocess(
  (value) => (blank(value) ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.uuid('fault:choose')).max(500),
)

/** A single checkbox: present means yes. */
export const yes = z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean())

/** The version of the record the page was drawn from. */
export const version = z.preprocess(
  (value) => (blank(value) ? undefined : numeric(value)),
  z.number().int().optional(),
)
