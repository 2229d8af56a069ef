'use server'

import { action } from '../../../lib/access/action.ts'
import { sendAgainDeed } from '../../../lib/channels/deeds.ts'

export const sendAgain = action(sendAgainDeed, () => '/admin/worker?said=channel.sent-again')
