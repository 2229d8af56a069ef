import type { Route } from '../../../../../lib/openapi/document.ts'
import * as gains from '../../benefits/gains/route.ts'
import * as benefitPlans from '../../benefits/plans/route.ts'
import * as benefits from '../../benefits/route.ts'
import * as benefitVerifications from '../../benefits/verifications/route.ts'
import * as interestAnswers from '../../interests/answers/route.ts'
import * as confirmations from '../../interests/confirmations/route.ts'
import * as interestRefusals from '../../interests/refusals/route.ts'
import * as interests from '../../interests/route.ts'
import * as withdrawals from '../../interests/withdrawals/route.ts'
import * as pulseAnswers from '../../pulses/answers/route.ts'
import * as reminders from '../../pulses/reminders/route.ts'
import * as pulses from '../../pulses/route.ts'

export const interestRoutes: readonly Route[] = [
  {
    path: '/api/v1/interests',
    tag: 'interest',
    summary: 'Claims of the units the caller may see; make one for the own unit.',
    get: interests.GET,
    post: interests.POST,
  },
  {
    path: '/api/v1/interests/answers',
    tag: 'interest',
    summary: 'Answer a claim.',
    post: interestAnswers.POST,
  },
  {
    path: '/api/v1/interests/confirmations',
    tag: 'interest',
    summary: 'Confirm for the own unit that the answer meets its claim.',
    post: confirmations.POST,
  },
  {
    path: '/api/v1/interests/refusals',
    tag: 'interest',
    summary: 'Say for the own unit that the answer does not meet its claim.',
    post: interestRefusals.POST,
  },
  {
    path: '/api/v1/interests/withdrawals',
    tag: 'interest',
    summary: 'Take back a claim of the own unit before it is confirmed.',
    post: withdrawals.POST,
  },
  {
    path: '/api/v1/benefits',
    tag: 'interest',
    summary: 'Benefits with their amounts; agree one that answers a claim.',
    get: benefits.GET,
    post: benefits.POST,
  },
  {
    path: '/api/v1/benefits/plans',
    tag: 'interest',
    summary: 'Plan a further amount of a benefit by a further day.',
    post: benefitPlans.POST,
  },
  {
    path: '/api/v1/benefits/gains',
    tag: 'interest',
    summary: 'Record what the own unit gained.',
    post: gains.POST,
  },
  {
    path: '/api/v1/benefits/verifications',
    tag: 'interest',
    summary: 'Verify a gain somebody else recorded.',
    post: benefitVerifications.POST,
  },
  {
    path: '/api/v1/pulses',
    tag: 'interest',
    summary: 'Pulses, with results once closed and only as means of five or more; open one for a stage.',
    get: pulses.GET,
    post: pulses.POST,
  },
  {
    path: '/api/v1/pulses/answers',
    tag: 'interest',
    summary: 'Answer a pulse one was invited to, once; the answer keeps no person.',
    post: pulseAnswers.POST,
  },
  {
    path: '/api/v1/pulses/reminders',
    tag: 'interest',
    summary: 'Remind those who have not answered, at most once a day.',
    post: reminders.POST,
  },
]
