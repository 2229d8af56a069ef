import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import { type Env, env } from '../env.ts'

/** Where files lie: below a folder, or in an S3-compatible bucket. */
export type Store = {
  put(key: string, bytes: Uint8Array): Promise<void>
  /** `null` where nothing lies under the key. */
  get(key: string): Promise<ReadableStream<Uint8Array> | null>
  remove(key: string): Promise<void>
}

/** A key that holds nothing a person typed. */
export function newKey(programmeId: string): string {
  const id = randomUUID()
  return `${programmeId}/${id.slice(0, 2)}/${id}`
}

export function folderStore(folder: string): Store {
  const at = (key: string) => resolve(folder, key)
  return {
    async put(key, bytes) {
      await mkdir(dirname(at(key)), { recursive: true, mode: 0o700 })
      const writing = `${at(key)}.part`
      const file = await open(writing, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        // The row that names the file is committed after this: a power cut must not leave it naming nothing.
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(writing, at(key))
    },
    async get(key) {
      const file = await open(at(key), 'r').catch((thrown: NodeJS.ErrnoException) => {
        if (thrown.code === 'ENOENT') return null
        throw thrown
      })
      return file && (Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>)
    },
    remove: (key) => rm(at(key), { force: true }),
  }
}

export function bucketStore(settings: Env): Store {
  const client = new AwsClient({
    accessKeyId: settings.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? '',
    region: settings.S3_REGION,
    service: 's3',
  })
  const at = (key: string) => `${settings.S3_ENDPOINT?.replace(/\/$/, '')}/${settings.S3_BUCKET}/${key}`
  const ask = async (key: string, init: RequestInit) => {
    const answer = await client.fetch(at(key), init)
    if (!answer.ok && answer.status !== 404)
      throw new Error(`The bucket answered ${answer.status} to ${init.method}.`)
    return answer
  }
  return {
    async put(key, bytes) {
      const answer = await ask(key, { method: 'PUT', body: new Uint8Array(bytes) })
      if (!answer.ok) throw new Error('The bucket does not exist.')
    },
    async get(key) {
      const answer = await ask(key, { method: 'GET' })
      return answer.ok ? answer.body : null
    },
    async remove(key) {
      await ask(key, { method: 'DELETE' })
    },
  }
}

export const inBucket = (settings: Env) => Boolean(settings.S3_ENDPOINT && settings.S3_BUCKET)

export const files: Store = inBucket(env) ? bucketStore(env) : folderStore(env.FILES_DIR)
