import type { Route } from '../../../../../lib/openapi/document.ts'
import * as actionsAccepted from '../../actions/accept/route.ts'
import * as actions from '../../actions/route.ts'
import * as exemptions from '../../exemptions/route.ts'
import * as issueAnswers from '../../issues/answers/route.ts'
import * as issues from '../../issues/route.ts'
import * as meetings from '../../meetings/route.ts'

export const mechanismRoutes: readonly Route[] = [
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
]
