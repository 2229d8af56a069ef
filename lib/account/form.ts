import { z } from 'zod'
import { leastPasswordLength } from '../access/passwords.ts'
import { filledText } from '../forms.ts'
import { languages } from '../i18n/languages.ts'

export const accountForm = z.object({ name: filledText(80), language: z.enum(languages) })

/** argon2 reads every byte: an endless password would be a way to keep the server busy. */
const longestPassword = 200

export const passwordForm = z
  .object({
    currentPassword: z.string().min(1).max(longestPassword),
    newPassword: z.string().min(leastPasswordLength, 'fault:account.short').max(longestPassword),
    newPasswordAgain: z.string().max(longestPassword),
    /** The sign-in to keep; the others end. */
    thisSession: z.uuid().optional(),
  })
  .refine((given) => given.newPassword === given.newPasswordAgain, {
    path: ['newPasswordAgain'],
    error: 'fault:account.not-the-same',
  })

export const sessionForm = z.object({ sessionId: z.uuid() })
export const tokenForm = z.object({ name: filledText(60) })
export const tokenChosen = z.object({ tokenId: z.uuid() })
