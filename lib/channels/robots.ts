import { createHmac } from 'node:crypto'
import { factsOf, type Letter } from './letter.ts'
import type { Outcome } from './outcome.ts'
import type { Reply } from './post.ts'

export const robotKinds = ['wecom', 'dingtalk', 'feishu', 'webhook'] as const
export type RobotKind = (typeof robotKinds)[number]

/** Messages a minute, as the vendors allow (WeCom and DingTalk 20, Feishu 100); our own webhook keeps to 60. */
export const perMinute: Record<RobotKind, number> = { wecom: 20, dingtalk: 20, feishu: 100, webhook: 60 }

export type Posting = { url: URL; headers: Record<string, string>; body: string }
type Robot = { kind: RobotKind; address: string; secret: string | null }

const sha256 = (key: string, text: string) => createHmac('sha256', key).update(text)

/** DingTalk: HMAC-SHA256 over `ms\nsecret` with the secret as its key, base64. */
export const dingtalkSign = (ms: number, secret: string) =>
  sha256(secret, `${ms}\n${secret}`).digest('base64')

/** Feishu: HMAC-SHA256 over nothing, with `s\nsecret` as its key, base64. */
export const feishuSign = (seconds: number, secret: string) =>
  sha256(`${seconds}\n${secret}`, '').digest('base64')

/** Our own webhook: HMAC-SHA256 over `timestamp.body`, hexadecimal. */
export const webhookSign = (seconds: number, body: string, secret: string) =>
  sha256(secret, `${seconds}.${body}`).digest('hex')

/** The message in the robot's own form, signed. */
export function postingTo(robot: Robot, letter: Letter, now: Date): Posting {
  const url = new URL(robot.address)
  const seconds = Math.floor(now.getTime() / 1000)
  const { secret } = robot
  switch (robot.kind) {
    case 'wecom':
      return posting(url, { msgtype: 'markdown', markdown: { content: markdownOf(letter, 4096) } })
    case 'dingtalk': {
      if (secret) {
        url.searchParams.set('timestamp', String(now.getTime()))
        url.searchParams.set('sign', dingtalkSign(now.getTime(), secret))
      }
      const markdown = { title: letter.subject, text: markdownOf(letter, 18_000) }
      return posting(url, { msgtype: 'markdown', markdown })
    }
    case 'feishu': {
      const signed = secret ? { timestamp: String(seconds), sign: feishuSign(seconds, secret) } : {}
      return posting(url, { ...signed, msg_type: 'post', content: { post: feishuPost(letter) } })
    }
    case 'webhook': {
      const body = JSON.stringify(webhookBody(letter))
      const headers: Record<string, string> = {
        'idempotency-key': letter.id,
        'x-concord-timestamp': String(seconds),
      }
      if (secret) headers['x-concord-signature'] = `v1=${webhookSign(seconds, body, secret)}`
      return { url, headers, body }
    }
  }
}

const posting = (url: URL, body: unknown): Posting => ({ url, headers: {}, body: JSON.stringify(body) })

/** What people typed must not become a link or a heading in a chat. */
const tame = (text: string) =>
  text.replace(
    /[[\]<>`*#|]/g,
    (sign) => ({ '[': '【', ']': '】', '<': '‹', '>': '›', '`': "'" })[sign] ?? '·',
  )

/** As many entries as the vendor takes (`most` is in bytes); the rest stand behind the last link. */
function markdownOf(letter: Letter, most: number): string {
  const head = `**${tame(letter.programme)}** ${tame(letter.greeting)}`
  const lines = letter.entries.map(
    (entry) =>
      `- [${tame(entry.text)}](${entry.url})${factsOf(entry, letter) && ` ${tame(factsOf(entry, letter))}`}`,
  )
  const tail = letter.more ? [`[${tame(letter.more.text)}](${letter.more.url})`] : []
  let kept = lines
  const whole = () => [head, ...kept, ...(kept.length < lines.length ? ['…'] : []), ...tail].join('\n\n')
  while (kept.length > 1 && Buffer.byteLength(whole()) > most) kept = kept.slice(0, -1)
  return whole()
}

function feishuPost(letter: Letter) {
  const content = letter.entries.slice(0, 40).map((entry) => [
    { tag: 'a', text: entry.text, href: entry.url },
    { tag: 'text', text: ` ${factsOf(entry, letter)}` },
  ])
  const more = letter.more ? [[{ tag: 'a', text: letter.more.text, href: letter.more.url }]] : []
  const key = letter.language === 'en' ? 'en_us' : 'zh_cn'
  const title = `${letter.programme} ${letter.greeting}`
  return { [key]: { title, content: [...content, ...more] } }
}

/** docs/webhooks.md describes it for whoever receives it. */
function webhookBody({ id, programme, subject, entries }: Letter) {
  return { id, programme, subject, notices: entries }
}

/** Too many at once, in each vendor's own number. */
const tooMany: Record<RobotKind, number[]> = {
  wecom: [45_009, 45_033],
  dingtalk: [130_101, 410_100, 660_026, 90_018],
  feishu: [9_499, 11_232],
  webhook: [],
}

/** DingTalk shuts a robot out for ten minutes when it went too fast; the others count by the minute. */
const waitSeconds: Record<RobotKind, number> = { wecom: 60, dingtalk: 600, feishu: 60, webhook: 60 }

/** What a reply means. The vendors answer 200 and say no in the body. */
export function meaningOf(kind: RobotKind, { status, body, retryAfter }: Reply): Outcome {
  const said = body.replace(/\s+/g, ' ').slice(0, 200)
  const fault = `${status} ${said}`.trim()
  if (status === 429 || (status === 503 && retryAfter))
    return { kind: 'busy', fault, seconds: Math.min(retryAfter ?? waitSeconds[kind], 3600) }
  if (status >= 500 || status === 408) return { kind: 'unknown', fault }
  if (status < 200 || status >= 300) return { kind: 'refused', fault }
  if (kind === 'webhook') return { kind: 'sent' }
  const code = codeIn(body)
  if (code === 0) return { kind: 'sent' }
  if (code !== null && tooMany[kind].includes(code))
    return { kind: 'busy', fault, seconds: waitSeconds[kind] }
  return { kind: 'later', fault }
}

/** WeCom and DingTalk say `errcode`, Feishu `code` or `StatusCode`; null where none is said. */
function codeIn(body: string): number | null {
  try {
    const said = JSON.parse(body) as Record<string, unknown>
    const code = said.errcode ?? said.code ?? said.StatusCode
    return typeof code === 'number' ? code : null
  } catch {
    return null
  }
}
