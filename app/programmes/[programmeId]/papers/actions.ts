'use server'

import { action } from '../../../../lib/access/action.ts'
import { issueBriefingDeed } from '../../../../lib/papers/briefing-deed.ts'
import { issueCircularDeed } from '../../../../lib/papers/circular-deed.ts'
import { withdrawPaperDeed } from '../../../../lib/papers/deeds.ts'
import { issueFindingPaperDeed } from '../../../../lib/papers/finding-deed.ts'
import { issueMinutesDeed } from '../../../../lib/papers/minutes-deed.ts'
import { issueVisitPaperDeed } from '../../../../lib/papers/visit-deed.ts'
import { after } from '../findings/after.ts'

export const issueVisitPaper = action(issueVisitPaperDeed, ({ id }, entries) =>
  after(entries, `papers/${id}`, 'paper.issued'),
)

export const issueFindingPaper = action(issueFindingPaperDeed, ({ id }, entries) =>
  after(entries, `papers/${id}`, 'paper.issued'),
)

export const issueMinutes = action(issueMinutesDeed, ({ id }, entries) =>
  after(entries, `papers/${id}`, 'paper.issued'),
)

export const issueBriefing = action(issueBriefingDeed, ({ id }, entries) =>
  after(entries, `papers/${id}`, 'paper.issued'),
)

export const issueCircular = action(issueCircularDeed, ({ id }, entries) =>
  after(entries, `papers/${id}`, 'paper.issued'),
)

export const withdrawPaper = action(withdrawPaperDeed, ({ id }, entries) =>
  after(entries, `papers/${id}`, 'paper.withdrawn'),
)
