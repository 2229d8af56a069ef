'use server'

import { action } from '../../../../lib/access/action.ts'
import { issueLettersDeed, signLetterDeed } from '../../../../lib/letters/deeds.ts'
import { after } from '../findings/after.ts'

export const issueLetters = action(issueLettersDeed, ({ letters }, entries) =>
  after(entries, letters.length === 1 ? `letters/${letters[0]!.id}` : 'letters', 'letter.issued'),
)

export const signLetter = action(signLetterDeed, ({ id }, entries) =>
  after(entries, `letters/${id}`, 'letter.signed'),
)
