import { messagesOf } from '../i18n/messages.ts'

/** Every event that has words: `report.submitted` where `report.json` says `events.submitted`. */
export function eventNames(): string[] {
  return Object.entries(messagesOf('zh-CN')).flatMap(([noun, words]) => {
    const events = typeof words === 'object' ? words.events : undefined
    return typeof events === 'object' ? Object.keys(events).map((name) => `${noun}.${name}`) : []
  })
}
