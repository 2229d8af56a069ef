import type { Route } from '../../../../../lib/openapi/document.ts'
import * as luggage from '../../luggage/route.ts'
import * as me from '../../me/route.ts'
import * as discard from '../../visit-drafts/discard/route.ts'
import * as drafts from '../../visit-drafts/route.ts'
import * as submit from '../../visit-drafts/submit/route.ts'

export const visitDraftsRoutes: readonly Route[] = [
  {
    path: '/api/v1/me',
    tag: 'people',
    summary: 'Who is signed in, with their programmes.',
    get: me.GET,
  },
  {
    path: '/api/v1/luggage',
    tag: 'supervision',
    summary: 'What a visit to a unit needs without a network.',
    get: luggage.GET,
  },
  {
    path: '/api/v1/visit-drafts',
    tag: 'supervision',
    summary: 'The drafts of visits one writes in; keep one, upon the version last seen.',
    get: drafts.GET,
    post: drafts.POST,
  },
  {
    path: '/api/v1/visit-drafts/submit',
    tag: 'supervision',
    summary: 'Make a draft the visit, with its findings, verifications and files.',
    post: submit.POST,
  },
  {
    path: '/api/v1/visit-drafts/discard',
    tag: 'supervision',
    summary: 'Give a draft up.',
    post: discard.POST,
  },
]
