import { z } from 'zod'
import type { Described } from '../access/endpoint.ts'

type Method = 'get' | 'post'
type Handler = { describes: Described }

/** One path of the API: its handlers, and what each does in a sentence. */
export type Route = {
  path: string
  tag: string
  get?: Handler
  post?: Handler
  summary: string
  /** What a success is made of, where it is not plain JSON. */
  answer?: string
}

const problemRef = { $ref: '#/components/schemas/Problem' }

/** Every way to say no, as RFC 9457 problem details. */
const refusals: Record<string, string> = {
  '401': 'Nobody is signed in, or the token was revoked.',
  '403': 'Seen, but not permitted; `type` names the rule.',
  '404': 'There is no such record, or the caller may not see it.',
  '409': 'Somebody else changed it first.',
  '422': 'The input, or the record in its present state, does not allow it; `errors` names the fields.',
}

/** The OpenAPI 3.1 description, from the very schemas by which requests are parsed. */
export function openapiDocument(routes: readonly Route[], server: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Concord 协同台',
      version: '1',
      description:
        'The same doors as the pages: the same permissions, one transaction for each write. Days are YYYY-MM-DD in Asia/Shanghai.',
    },
    servers: [{ url: server }],
    security: [{ bearer: [] }, { session: [] }],
    paths: Object.fromEntries(routes.map((route) => [route.path, pathItem(route)])),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'An API token made under “My account”.' },
        session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' },
      },
      schemas: { Problem: problemSchema },
    },
  }
}

function pathItem(route: Route) {
  const item: Record<string, unknown> = {}
  for (const method of ['get', 'post'] as const) {
    const handler = route[method]
    if (handler) item[method] = operation(route, method, handler.describes)
  }
  return item
}

function operation(route: Route, method: Method, { may, body, query }: Described) {
  const media = route.answer ?? 'application/json'
  const success = {
    description: method === 'get' ? 'As asked.' : 'Done; 200 when the same submission was done before.',
    content: { [media]: media === 'application/json' ? { schema: { type: 'object' } } : {} },
  }
  return {
    operationId: `${method}${route.path.replace(/[^a-z]+(.)/gi, (_, letter) => letter.toUpperCase())}`,
    tags: [route.tag],
    summary: route.summary,
    description: `Permission: \`${may}\`.`,
    ...(query ? { parameters: parametersOf(query) } : {}),
    ...(body ? { parameters: [idempotencyKey], requestBody: bodyOf(body) } : {}),
    responses: {
      ...(method === 'get' ? { '200': success } : { '200': success, '201': success }),
      ...Object.fromEntries(
        Object.entries(refusals).map(([status, description]) => [
          status,
          { description, content: { 'application/problem+json': { schema: problemRef } } },
        ]),
      ),
    },
  }
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'A UUID of the caller’s own: sent twice, the request is carried out once.',
  schema: { type: 'string', format: 'uuid' },
}

type ObjectSchema = { properties?: Record<string, object>; required?: string[] }

function schemaOf(type: z.ZodType): ObjectSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' })
  return schema as ObjectSchema
}

function parametersOf(query: z.ZodType) {
  const { properties = {}, required = [] } = schemaOf(query)
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

/** The door itself reads `programmeId`; forms need not repeat it. */
function bodyOf(body: z.ZodType) {
  const schema = schemaOf(body)
  const programmeId = { type: 'string', format: 'uuid', description: 'The programme it takes place in.' }
  return {
    required: true,
    content: {
      'application/json': {
        schema: {
          ...schema,
          properties: { programmeId, ...schema.properties },
          required: [...new Set(['programmeId', ...(schema.required ?? [])])],
        },
      },
    },
  }
}

const problemSchema = {
  type: 'object',
  description:
    'RFC 9457 problem details. `type` is stable and for programs; the texts follow Accept-Language.',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', description: 'urn:concord:problem:<name>, e.g. report.already-reviewed' },
    title: { type: 'string' },
    status: { type: 'integer' },
    instance: { type: 'string', description: 'The id under which the log has the request.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'name', 'detail'],
        properties: {
          field: { type: 'string' },
          name: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
}
