import { z } from 'zod'
import { filledText } from '../forms.ts'
import { languages } from '../i18n/languages.ts'
import { urgencies } from '../notices/urgency.ts'
import { robotKinds } from './robots.ts'

const groups = ['leading', 'promotion', 'technical', 'advisory', 'supervision'] as const
const blank = (value: unknown) => (value === '' ? undefined : value)
const listed = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value])

/** A short secret is guessed; Feishu's and DingTalk's own are longer. */
const leastSecret = 16

export const robotForm = z
  .object({
    programme: z.uuid('fault:choose'),
    kind: z.enum(robotKinds, 'fault:choose'),
    name: filledText(80),
    /** Nothing: the whole programme. */
    group: z.preprocess(blank, z.enum(groups).optional()),
    language: z.enum(languages).default('zh-CN'),
    urgencies: z.preprocess(listed, z.array(z.enum(urgencies)).min(1, 'fault:choose')),
    address: z.url({ protocol: /^https?$/, error: 'fault:channel.not-an-address' }).max(1000),
    secret: z.preprocess(blank, z.string().trim().max(200).optional()),
  })
  .refine(({ kind, secret }) => kind !== 'webhook' || (secret ?? '').length >= leastSecret, {
    path: ['secret'],
    error: 'fault:channel.secret-short',
  })

export const robotChosen = z.object({ robotId: z.uuid() })
export const nothingChosen = z.object({})

/** One dead letter, or all of a channel: `email`, or a robot's id. */
export const sendAgainForm = z
  .object({ deliveryId: z.uuid().optional(), channel: z.union([z.literal('email'), z.uuid()]).optional() })
  .refine(({ deliveryId, channel }) => Boolean(deliveryId) !== Boolean(channel), {
    path: ['deliveryId'],
    error: 'fault:choose',
  })
