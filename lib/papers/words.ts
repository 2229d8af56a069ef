import type { Group } from '../access/actor.ts'
import { type Messages, messagesOf } from '../i18n/messages.ts'

/** Papers are in Chinese whoever issues them: the words of the Chinese pages, by their full key. */
export function chinese(key: string): string {
  const found = key
    .split('.')
    .reduce<string | Messages | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      messagesOf('zh-CN'),
    )
  if (typeof found !== 'string') throw new Error(`No Chinese words for ${key}`)
  return found
}

/** In whose name: the programme's group. */
export const issuerName = (programme: { nameZh: string }, group: Group) =>
  `${programme.nameZh}${chinese(`meeting.groups.${group}`)}`
