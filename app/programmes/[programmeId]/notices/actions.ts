'use server'

import { action } from '../../../../lib/access/action.ts'
import { readNoticesDeed } from '../../../../lib/notices/deeds.ts'

export const readAll = action(readNoticesDeed, (_, entries) => `/programmes/${entries.programmeId}/notices`)
