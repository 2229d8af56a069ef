'use server'

import { cookies } from 'next/headers'
import { action } from '../../lib/access/action.ts'
import {
  changePasswordDeed,
  createTokenDeed,
  endSessionDeed,
  keepAccountDeed,
  revokeTokenDeed,
  signOutEverywhereDeed,
} from '../../lib/account/deeds.ts'
import { newFeedDeed, revokeFeedDeed } from '../../lib/calendar-feed/deeds.ts'
import { languageCookie } from '../../lib/i18n/languages.ts'
import { keepSettingsDeed } from '../../lib/notices/settings-deeds.ts'

const year = 365 * 24 * 60 * 60

export const keepAccount = action(keepAccountDeed, async ({ language }) => {
  const jar = await cookies()
  jar.set(languageCookie, language, { maxAge: year, sameSite: 'lax', path: '/' })
  return '/account?said=account.saved'
})

export const changePassword = action(changePasswordDeed, () => '/account?said=account.password-changed')

export const endSession = action(endSessionDeed, () => '/account?said=account.session-ended#sessions')

export const signOutEverywhere = action(signOutEverywhereDeed, () => '/sign-in')

export const createToken = action(createTokenDeed, ({ token }) => ({ shown: { token } }))

export const revokeToken = action(revokeTokenDeed, () => '/account?said=account.token-revoked#tokens')

export const newFeed = action(newFeedDeed, ({ token }) => ({ shown: { token } }))

export const revokeFeed = action(revokeFeedDeed, () => '/account?said=calendar-feed.revoked#calendar')

export const keepSettings = action(keepSettingsDeed, () => '/account?said=account.notices-set#notices')
