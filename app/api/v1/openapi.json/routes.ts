import type { Route } from '../../../../lib/openapi/document.ts'
import * as actionsAccepted from '../actions/accept/route.ts'
import * as actions from '../actions/route.ts'
import * as assignments from '../assignments/route.ts'
import * as gains from '../benefits/gains/route.ts'
import * as benefitPlans from '../benefits/plans/route.ts'
import * as benefits from '../benefits/route.ts'
import * as benefitVerifications from '../benefits/verifications/route.ts'
import * as catalogueAccept from '../catalogues/accept/route.ts'
import * as catalogueMounts from '../catalogues/mounts/route.ts'
import * as catalogueReturn from '../catalogues/return/route.ts'
import * as catalogues from '../catalogues/route.ts'
import * as connectionAccept from '../connections/accept/route.ts'
import * as connectionReturn from '../connections/return/route.ts'
import * as connections from '../connections/route.ts'
import * as evidence from '../evidence/route.ts'
import * as exemptions from '../exemptions/route.ts'
import * as findings from '../findings/route.ts'
import * as interestAnswers from '../interests/answers/route.ts'
import * as confirmations from '../interests/confirmations/route.ts'
import * as interestRefusals from '../interests/refusals/route.ts'
import * as interests from '../interests/route.ts'
import * as withdrawals from '../interests/withdrawals/route.ts'
import * as issueAnswers from '../issues/answers/route.ts'
import * as issues from '../issues/route.ts'
import * as legacyJudge from '../legacy-systems/judge/route.ts'
import * as legacySystems from '../legacy-systems/route.ts'
import * as legacySettle from '../legacy-systems/settle/route.ts'
import * as letters from '../letters/route.ts'
import * as signatures from '../letters/signatures/route.ts'
import * as listAccept from '../list-items/accept/route.ts'
import * as listReturn from '../list-items/return/route.ts'
import * as listItems from '../list-items/route.ts'
import * as listServe from '../list-items/serve/route.ts'
import * as listUsage from '../list-items/usage/route.ts'
import * as live from '../live/route.ts'
import * as meetings from '../meetings/route.ts'
import * as notices from '../notices/read/route.ts'
import * as clauses from '../policies/clauses/route.ts'
import * as localPlans from '../policies/local-plans/route.ts'
import * as policies from '../policies/route.ts'
import * as programmes from '../programmes/route.ts'
import * as pulseAnswers from '../pulses/answers/route.ts'
import * as reminders from '../pulses/reminders/route.ts'
import * as pulses from '../pulses/route.ts'
import * as receipts from '../receipts/route.ts'
import * as rectifications from '../rectifications/route.ts'
import * as reports from '../reports/route.ts'
import * as requestAnswer from '../requests/answer/route.ts'
import * as requests from '../requests/route.ts'
import * as scorecard from '../scorecard/route.ts'
import * as trend from '../trend/route.ts'
import * as units from '../units/route.ts'
import * as visits from '../visits/route.ts'
import * as why from '../why/route.ts'

/** Every path of the API. A test compares the list with the folders. */
export const routes: readonly Route[] = [
  {
    path: '/api/v1/programmes',
    tag: 'programmes',
    summary: 'The programmes in which the caller holds a seat.',
    get: programmes.GET,
  },
  {
    path: '/api/v1/units',
    tag: 'units',
    summary: 'The units the caller may see, each with its present scores.',
    get: units.GET,
  },
  {
    path: '/api/v1/assignments',
    tag: 'assignments',
    summary: 'Assignments by due date, 50 a page; of one unit, or of all the caller may see.',
    get: assignments.GET,
  },
  {
    path: '/api/v1/scorecard',
    tag: 'scores',
    summary: 'The scorecard of a unit or of the programme, today or as it stood on a past day.',
    get: scorecard.GET,
  },
  {
    path: '/api/v1/why',
    tag: 'scores',
    summary:
      'Why a unit’s scores moved between two days: parts by effect, with the records and events behind each.',
    get: why.GET,
  },
  {
    path: '/api/v1/trend',
    tag: 'scores',
    summary:
      'The frozen scores of a unit or of the programme, day by day, with a forecast of the reported progress.',
    get: trend.GET,
  },
  {
    path: '/api/v1/evidence',
    tag: 'scores',
    summary: 'Every record a unit’s scores read, with the model: enough to recompute them by hand.',
    get: evidence.GET,
  },
  {
    path: '/api/v1/reports',
    tag: 'reports',
    summary: 'Submit a progress report.',
    post: reports.POST,
  },
  {
    path: '/api/v1/visits',
    tag: 'supervision',
    summary: 'Log a supervision visit with its members, verifications and findings.',
    post: visits.POST,
  },
  {
    path: '/api/v1/findings',
    tag: 'supervision',
    summary: 'Raise a finding.',
    post: findings.POST,
  },
  {
    path: '/api/v1/rectifications',
    tag: 'supervision',
    summary: 'Answer a finding.',
    post: rectifications.POST,
  },
  {
    path: '/api/v1/policies',
    tag: 'policy',
    summary: 'Policy documents on file; file one.',
    get: policies.GET,
    post: policies.POST,
  },
  {
    path: '/api/v1/policies/clauses',
    tag: 'policy',
    summary: 'Add a clause and bind it to tasks and units.',
    post: clauses.POST,
  },
  {
    path: '/api/v1/policies/local-plans',
    tag: 'policy',
    summary: 'Record a unit’s own document under a binding one.',
    post: localPlans.POST,
  },
  {
    path: '/api/v1/receipts',
    tag: 'policy',
    summary: 'How each unit stands under a document; acknowledge one for the own unit.',
    get: receipts.GET,
    post: receipts.POST,
  },
  {
    path: '/api/v1/letters',
    tag: 'policy',
    summary: 'Responsibility letters; issue one to each chosen unit.',
    get: letters.GET,
    post: letters.POST,
  },
  {
    path: '/api/v1/letters/signatures',
    tag: 'policy',
    summary: 'Sign a letter by the own name or a scan.',
    post: signatures.POST,
  },
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
  {
    path: '/api/v1/meetings',
    tag: 'mechanism',
    summary: 'Meetings the caller may know of, 50 a page; call a meeting and invite its units.',
    get: meetings.GET,
    post: meetings.POST,
  },
  {
    path: '/api/v1/actions',
    tag: 'mechanism',
    summary: 'Action items, the most pressing first, 50 a page; report one done.',
    get: actions.GET,
    post: actions.POST,
  },
  {
    path: '/api/v1/actions/accept',
    tag: 'mechanism',
    summary: 'Accept an action item that its unit reported done.',
    post: actionsAccepted.POST,
  },
  {
    path: '/api/v1/issues',
    tag: 'mechanism',
    summary: 'Coordination issues the caller may know of, 50 a page; raise one.',
    get: issues.GET,
    post: issues.POST,
  },
  {
    path: '/api/v1/issues/answers',
    tag: 'mechanism',
    summary: 'Answer an issue for the own unit.',
    post: issueAnswers.POST,
  },
  {
    path: '/api/v1/exemptions',
    tag: 'mechanism',
    summary: 'Exemptions of all units, 50 a page; ask for one.',
    get: exemptions.GET,
    post: exemptions.POST,
  },
  {
    path: '/api/v1/notices/read',
    tag: 'notices',
    summary: 'Mark own notices read.',
    post: notices.POST,
  },
  {
    path: '/api/v1/live',
    tag: 'live',
    summary:
      'Server-Sent Events `scores`, `happened`, `notices` and `resync`, each with the numbers themselves; resumes by Last-Event-ID.',
    get: live.GET,
    answer: 'text/event-stream',
  },
  {
    path: '/api/v1/catalogues',
    tag: 'platform',
    summary: 'Freeze the audited inventory of a unit, once.',
    post: catalogues.POST,
  },
  {
    path: '/api/v1/catalogues/accept',
    tag: 'platform',
    summary: 'Accept a mounted batch.',
    post: catalogueAccept.POST,
  },
  {
    path: '/api/v1/catalogues/mounts',
    tag: 'platform',
    summary: 'Record a batch mounted on the platform.',
    post: catalogueMounts.POST,
  },
  {
    path: '/api/v1/catalogues/return',
    tag: 'platform',
    summary: 'Return a mounted batch with a reason.',
    post: catalogueReturn.POST,
  },
  {
    path: '/api/v1/connections',
    tag: 'platform',
    summary: 'Each unit’s stage on both networks; claim the next stage.',
    get: connections.GET,
    post: connections.POST,
  },
  {
    path: '/api/v1/connections/accept',
    tag: 'platform',
    summary: 'Accept a claimed stage.',
    post: connectionAccept.POST,
  },
  {
    path: '/api/v1/connections/return',
    tag: 'platform',
    summary: 'Return a claimed stage with a reason.',
    post: connectionReturn.POST,
  },
  {
    path: '/api/v1/legacy-systems',
    tag: 'platform',
    summary: 'Legacy systems with their verdicts, 50 a page; record one.',
    get: legacySystems.GET,
    post: legacySystems.POST,
  },
  {
    path: '/api/v1/legacy-systems/judge',
    tag: 'platform',
    summary: 'Judge a legacy system: keep, clean or merge.',
    post: legacyJudge.POST,
  },
  {
    path: '/api/v1/legacy-systems/settle',
    tag: 'platform',
    summary: 'Say that a legacy system was cleaned or merged.',
    post: legacySettle.POST,
  },
  {
    path: '/api/v1/list-items',
    tag: 'platform',
    summary: 'Items of the sharing-responsibility list, 50 a page; put one on the list.',
    get: listItems.GET,
    post: listItems.POST,
  },
  {
    path: '/api/v1/list-items/accept',
    tag: 'platform',
    summary: 'Accept the service of a list item.',
    post: listAccept.POST,
  },
  {
    path: '/api/v1/list-items/return',
    tag: 'platform',
    summary: 'Return the service of a list item with a reason.',
    post: listReturn.POST,
  },
  {
    path: '/api/v1/list-items/serve',
    tag: 'platform',
    summary: 'Say that a list item is served.',
    post: listServe.POST,
  },
  {
    path: '/api/v1/list-items/usage',
    tag: 'platform',
    summary: 'Record a month’s calls of a list item with their source.',
    post: listUsage.POST,
  },
  {
    path: '/api/v1/requests',
    tag: 'platform',
    summary: 'Data requests with their clock, 50 a page; ask another unit for data.',
    get: requests.GET,
    post: requests.POST,
  },
  {
    path: '/api/v1/requests/answer',
    tag: 'platform',
    summary: 'Answer a data request.',
    post: requestAnswer.POST,
  },
]
