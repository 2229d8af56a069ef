import { getTranslations } from 'next-intl/server'
import type { ChannelState } from '../../../db/queries/robots.ts'
import { momentInShanghai } from '../../../lib/calendar.ts'
import { Badge } from '../../ui/badge.tsx'

/** Whether a channel takes messages: in a word, with when it last did and what it last said. */
export async function ChannelHealth({ state }: { state: ChannelState }) {
  const t = await getTranslations('channel')
  const when = (at: string) => <time dateTime={at}>{momentInShanghai(new Date(at))}</time>
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <Badge {...look(state)}>{t(`state.${wordOf(state)}`)}</Badge>
      {state.lastSentAt && (
        <span>
          {t('lastSent')} {when(state.lastSentAt)}
        </span>
      )}
      {state.failures > 0 && state.failedAt && (
        <span className="text-soft">
          {t('lastFailed')} {when(state.failedAt)}
          {state.fault && <span className="block break-words">{state.fault}</span>}
        </span>
      )}
      {state.pausedUntil && (
        <span className="text-soft">
          {t('pausedUntil')} {when(state.pausedUntil)}
        </span>
      )}
    </span>
  )
}

const wordOf = ({ failures, pausedUntil, lastSentAt }: ChannelState) =>
  failures > 0 ? 'failing' : pausedUntil ? 'resting' : lastSentAt ? 'well' : 'untried'

function look(state: ChannelState): { tone?: 'good' | 'seal' | 'warn' } {
  const tone = { failing: 'seal', resting: 'warn', well: 'good', untried: undefined } as const
  const found = tone[wordOf(state)]
  return found ? { tone: found } : {}
}
