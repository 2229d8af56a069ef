import { expect, test } from 'vitest'
import { mostBytes } from './kinds.ts'
import { takeFile } from './take.ts'

function upload(bytes: Uint8Array<ArrayBuffer>, name = '说明.txt') {
  const body = new FormData()
  body.set('file', new File([bytes], name))
  return new Request('http://here/api/files', { method: 'POST', body })
}

const letters = (count: number) => new Uint8Array(count).fill(0x61)

test('a file comes with its name, its kind and its fingerprint', async () => {
  expect(await takeFile(upload(letters(3)))).toMatchObject({
    name: '说明.txt',
    mediaType: 'text/plain',
    sha256: '9834876dcfb05cb167a5c24953eba58c4ac89b1adf57f28f2f9d09af107ee8f0',
  })
})

test('20 MB is taken, one byte more is too large', async () => {
  expect((await takeFile(upload(letters(mostBytes)))).bytes.length).toBe(mostBytes)
  await expect(takeFile(upload(letters(mostBytes + 1)))).rejects.toThrow('file.too-large')
})

test('a body that says nothing of its length is given up as soon as it is too long', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1024 * 1024
      controller.enqueue(letters(1024 * 1024))
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const request = new Request('http://here/', {
    method: 'POST',
    body: endless,
    headers,
    duplex: 'half',
  } as RequestInit)
  await expect(takeFile(request)).rejects.toThrow('file.too-large')
  expect(sent).toBeLessThan(mostBytes * 1.5)
})

test('a request without a file is told so', async () => {
  const json = new Request('http://here/', {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  })
  await expect(takeFile(json)).rejects.toThrow('file.missing')
  const broken = new Request('http://here/', {
    method: 'POST',
    body: 'not multipart',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  })
  await expect(takeFile(broken)).rejects.toThrow('file.missing')
  const body = new FormData()
  body.set('file', 'just text')
  await expect(takeFile(new Request('http://here/', { method: 'POST', body }))).rejects.toThrow(
    'file.missing',
  )
})
