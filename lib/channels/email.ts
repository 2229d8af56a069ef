import { Readable } from 'node:stream'
import { readEnv } from '../env.ts'
import { htmlOf, plainOf } from './email-text.ts'
import type { Letter } from './letter.ts'
import { faultOf, type Outcome } from './outcome.ts'

export const hasEmail = () => Boolean(readEnv(process.env).SMTP_URL)

/**
 * A connection for each message. The library's pool hands a message to a connection that is closing and sends it again
 * by itself; then nobody could say whether it had begun to leave.
 */
async function transportTo(url: string, timeoutMs: number) {
  const { createTransport } = await import('nodemailer')
  const quick = Math.min(timeoutMs, 10_000)
  return createTransport({
    url,
    connectionTimeout: quick,
    greetingTimeout: quick,
    dnsTimeout: quick,
    socketTimeout: timeoutMs,
  } as Parameters<typeof createTransport>[0])
}

/** The Message-ID: the same for the same message, whoever sends it and however often. */
export function messageIdOf(id: string): string {
  const host = /@([^\s>]+)/.exec(readEnv(process.env).SMTP_FROM)?.[1] ?? 'localhost'
  return `<${id}@${host}>`
}

/** Hands one message to the mail server; text and HTML, one-click unsubscribe (RFC 8058) where it may be stopped. */
export async function sendEmail(
  letter: Letter,
  to: { name: string; address: string },
  timeoutMs: number,
): Promise<Outcome> {
  const { SMTP_URL, SMTP_FROM } = readEnv(process.env)
  if (!SMTP_URL) return { kind: 'down', fault: 'SMTP_URL is not set' }
  // Read when a connection stands and the message begins to leave, not before.
  let left = false
  const html = Readable.from(
    (function* () {
      left = true
      yield htmlOf(letter)
    })(),
  )
  try {
    const transport = await transportTo(SMTP_URL, timeoutMs)
    await transport.sendMail({
      from: SMTP_FROM,
      to,
      messageId: messageIdOf(letter.id),
      subject: letter.subject,
      text: plainOf(letter),
      html,
      textEncoding: 'base64',
      disableFileAccess: true,
      disableUrlAccess: true,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': letter.language,
        ...(letter.unsubscribe && {
          'List-Unsubscribe': `<${letter.unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
    })
    return { kind: 'sent' }
  } catch (thrown) {
    return meaningOf(thrown as SmtpFault, left)
  }
}

type SmtpFault = Error & { code?: string; command?: string; responseCode?: number }

/** What an SMTP failure means (RFC 5321 §4.2.1). Without a reply, a message that had begun to leave may have arrived. */
export function meaningOf(thrown: SmtpFault, left: boolean): Outcome {
  const fault = faultOf(thrown)
  const { command = '', responseCode = 0 } = thrown
  const ours = thrown.code === 'EAUTH' || command === 'MAIL FROM'
  if (responseCode === 421) return { kind: 'busy', fault, seconds: 60 }
  if (responseCode >= 500) return ours ? { kind: 'down', fault } : { kind: 'refused', fault }
  if (responseCode >= 400) return ours ? { kind: 'down', fault } : { kind: 'later', fault }
  return left ? { kind: 'unknown', fault } : { kind: 'down', fault }
}
