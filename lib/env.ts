import { z } from 'zod'

const onOff = (fallback: 'on' | 'off') =>
  z
    .enum(['on', 'off'])
    .default(fallback)
    .transform((value) => value === 'on')

/** Every setting the product reads from its environment; the README's table says the same in words. */
const settings = z.object({
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  NEXTAUTH_SECRET: z.string().min(16).optional(),
  NEXTAUTH_URL: z.url().optional(),
  FILES_DIR: z.string().default('.data/files'),
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('auto'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('OIDC'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_FROM: z.string().includes('@').default('Concord 协同台 <concord@localhost>'),
  PRIVATE_WEBHOOKS: z.string().default(''),
  NOTICE_BURST_SECONDS: z.coerce.number().int().min(0).max(3600).default(180),
  WORKER: onOff('on'),
  EXAMPLE: onOff('on'),
})

export type Env = Readonly<z.output<typeof settings>>

/** Reads the settings from `source`; an empty string counts as not set. Throws naming every bad variable. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse({
    ...given,
    NEXTAUTH_SECRET: given.NEXTAUTH_SECRET ?? given.AUTH_SECRET,
    NEXTAUTH_URL: given.NEXTAUTH_URL ?? given.AUTH_URL,
  })
  if (parsed.success) return Object.freeze(parsed.data)
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not usable.\n  ${faults.join('\n  ')}`)
}

export const env = readEnv(process.env)
