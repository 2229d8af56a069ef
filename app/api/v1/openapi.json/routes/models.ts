import type { Route } from '../../../../../lib/openapi/document.ts'
import * as changes from '../../models/changes/route.ts'
import * as discard from '../../models/discard/route.ts'
import * as preview from '../../models/preview/route.ts'
import * as publish from '../../models/publish/route.ts'
import * as models from '../../models/route.ts'
import * as settings from '../../settings/route.ts'

export const modelRoutes: readonly Route[] = [
  {
    path: '/api/v1/models',
    tag: 'scores',
    summary: 'The scoring model in force and every version of it; draft another (what is left out stays).',
    get: models.GET,
    post: models.POST,
  },
  {
    path: '/api/v1/models/preview',
    tag: 'scores',
    summary: 'What a version would do to every unit’s total today.',
    get: preview.GET,
  },
  {
    path: '/api/v1/models/changes',
    tag: 'scores',
    summary: 'Change a draft.',
    post: changes.POST,
  },
  {
    path: '/api/v1/models/discard',
    tag: 'scores',
    summary: 'Discard a draft.',
    post: discard.POST,
  },
  {
    path: '/api/v1/models/publish',
    tag: 'scores',
    summary: 'Publish a draft, in force from today or a later day on.',
    post: publish.POST,
  },
  {
    path: '/api/v1/settings',
    tag: 'programmes',
    summary: 'How the programme is run, with every change; settle it from today on.',
    get: settings.GET,
    post: settings.POST,
  },
]
