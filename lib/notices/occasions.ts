import { actionOccasions } from '../actions/occasions.ts'
import { assignmentOccasions } from '../assignments/occasions.ts'
import { exemptionOccasions } from '../exemptions/occasions.ts'
import { extensionOccasions } from '../extensions/occasions.ts'
import { findingOccasions } from '../findings/occasions.ts'
import { interestOccasions } from '../interests/occasions.ts'
import { issueOccasions } from '../issues/occasions.ts'
import { ladderOccasions } from '../ladder/occasions.ts'
import { letterOccasions } from '../letters/occasions.ts'
import { meetingOccasions } from '../meetings/occasions.ts'
import { milestoneOccasions } from '../milestones/occasions.ts'
import { modelOccasions } from '../models/occasions.ts'
import { paperOccasions } from '../papers/occasions.ts'
import { planOccasions } from '../plans/occasions.ts'
import { platformOccasions } from '../platform/occasions.ts'
import { policyOccasions } from '../policies/occasions.ts'
import { pulseOccasions } from '../pulses/occasions.ts'
import { reportOccasions } from '../reports/occasions.ts'
import { requestOccasions } from '../requests/occasions.ts'
import { selfCheckOccasions } from '../self-checks/occasions.ts'
import { settingsOccasions } from '../settings/occasions.ts'
import { slipOccasions } from '../slips/occasions.ts'
import { stationOccasions } from '../stations/occasions.ts'
import { taskOccasions } from '../tasks/occasions.ts'
import { visitOccasions } from '../visits/occasions.ts'
import type { Occasions } from './occasion.ts'

/** (event) → who is told what. All of it, gathered from the nouns; an event that is not here is told to nobody. */
export const occasions: Occasions = {
  ...actionOccasions,
  ...assignmentOccasions,
  ...exemptionOccasions,
  ...extensionOccasions,
  ...findingOccasions,
  ...interestOccasions,
  ...issueOccasions,
  ...ladderOccasions,
  ...letterOccasions,
  ...meetingOccasions,
  ...milestoneOccasions,
  ...paperOccasions,
  ...modelOccasions,
  ...planOccasions,
  ...platformOccasions,
  ...policyOccasions,
  ...pulseOccasions,
  ...reportOccasions,
  ...requestOccasions,
  ...settingsOccasions,
  ...selfCheckOccasions,
  ...slipOccasions,
  ...stationOccasions,
  ...taskOccasions,
  ...visitOccasions,
}
