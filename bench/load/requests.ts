/** A GET of a page by a signed-in browser that keeps its connection. */
export function get(path: string, cookie = ''): string {
  const signedIn = cookie ? `Cookie: ${cookie}\r\n` : ''
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${signedIn}Accept-Language: zh-CN\r\nSec-Fetch-Dest: document\r\n\r\n`
}

/** A POST of JSON by a program with a token. */
export function post(path: string, token: string, body: object): string {
  const json = JSON.stringify(body)
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(json)}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${json}`
}
