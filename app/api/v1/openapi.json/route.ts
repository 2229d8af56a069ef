import { openapiDocument } from '../../../../lib/openapi/document.ts'
import { routes } from './routes.ts'

export const dynamic = 'force-dynamic'

/** The description of this API. It holds no data of anybody's, so it asks nobody who they are. */
export function GET(request: Request) {
  return Response.json(openapiDocument(routes, new URL(request.url).origin), {
    headers: { 'cache-control': 'public, max-age=300' },
  })
}
