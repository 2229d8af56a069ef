import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openapiDocument } from '../../../../lib/openapi/document.ts'
import { routes } from './routes.ts'

const document = openapiDocument(routes, 'http://127.0.0.1:3000')

test('every route of the API is described, and nothing that is not there', () => {
  const there = globSync('app/api/v1/**/route.ts')
    .map((file) => file.replace(/^app/, '').replace(/\/route\.ts$/, ''))
    .filter((path) => path !== '/api/v1/openapi.json')
  expect(routes.map(({ path }) => path).sort()).toEqual(there.sort())
})

test('every method a route answers is described', () => {
  for (const { path, get, post } of routes) {
    const source = readFileSync(`app${path}/route.ts`, 'utf8')
    const answered = [...source.matchAll(/^export (?:const|function|async function) ([A-Z]+)\b/gm)].map(
      (m) => m[1],
    )
    expect([...(get ? ['GET'] : []), ...(post ? ['POST'] : [])], path).toEqual(answered)
  }
})

test('what is sent to report progress is described field by field, and needs its programme', () => {
  const operation = (document.paths['/api/v1/reports'] as { post: object }).post
  const text = JSON.stringify(operation)
  for (const field of ['programmeId', 'assignmentId', 'percent', 'sentence'])
    expect(text).toContain(`"${field}"`)
})

test('what is asked of a scorecard are parameters of its address', () => {
  const { get } = document.paths['/api/v1/scorecard'] as { get: { parameters: { name: string }[] } }
  expect(get.parameters.map(({ name }) => name).sort()).toEqual(['on', 'programme', 'unit'])
})

test('every no is a problem by RFC 9457', () => {
  for (const [path, item] of Object.entries(document.paths))
    for (const operation of Object.values(item as Record<string, { responses: Record<string, unknown> }>))
      for (const status of ['401', '403', '404', '422'])
        expect(JSON.stringify(operation.responses[status]), path).toContain('application/problem+json')
})

test('operations have names of their own', () => {
  const names = [...JSON.stringify(document).matchAll(/"operationId":"([^"]+)"/g)].map((match) => match[1])
  expect(new Set(names).size).toBe(names.length)
})
