import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readEnv } from '../env.ts'
import { bucketStore, folderStore, newKey, type Store } from './store.ts'

const programmeId = '11111111-1111-4111-8111-111111111111'
const bytes = new TextEncoder().encode('完成')
const read = async (store: Store, key: string) => {
  const body = await store.get(key)
  return body && new Response(body).text()
}

test('a folder keeps a file under its key, gives it back, and forgets it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'concord-files-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const store = folderStore(folder)
  const key = newKey(programmeId)
  await store.put(key, bytes)
  expect(await read(store, key)).toBe('完成')
  const kept = await readdir(folder, { recursive: true })
  expect(kept.filter((name) => name.endsWith('.part'))).toEqual([])
  await store.remove(key)
  expect(await store.get(key)).toBeNull()
  await store.remove(key)
})

test('a key holds nothing a person typed and is never drawn twice', () => {
  expect(newKey(programmeId)).toMatch(/^11111111-[0-9a-f-]+\/[0-9a-f]{2}\/[0-9a-f-]{36}$/)
  expect(newKey(programmeId)).not.toBe(newKey(programmeId))
})

test('a bucket is asked by signed requests below its name', async () => {
  const kept = new Map<string, Buffer>()
  const signed: string[] = []
  const server = createServer(async (request, response) => {
    signed.push(request.headers.authorization ?? '')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const path = request.url ?? ''
    if (request.method === 'PUT') kept.set(path, Buffer.concat(chunks))
    if (request.method === 'DELETE') kept.delete(path)
    const found = kept.get(path)
    response
      .writeHead(request.method === 'GET' && !found ? 404 : 200)
      .end(request.method === 'GET' ? found : '')
  }).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  onTestFinished(() => void server.close())
  const store = bucketStore(
    readEnv({
      S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      S3_BUCKET: 'concord',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'secret',
    }),
  )
  const key = newKey(programmeId)
  await store.put(key, bytes)
  expect([...kept.keys()]).toEqual([`/concord/${key}`])
  expect(await read(store, key)).toBe('完成')
  await store.remove(key)
  expect(await store.get(key)).toBeNull()
  expect(signed.every((header) => header.startsWith('AWS4-HMAC-SHA256 '))).toBe(true)
})
