'use client'

import { useEffect } from 'react'
import { addresses, type LiveDetail, type LiveHappened, type LiveScores } from './messages.ts'
import { patch } from './patch.ts'

export type LiveLabels = { live: string; reconnecting: string }

/**
 * Keeps the page's numbers true without a reload: opens the stream at `url` and writes what arrives into
 * every `data-live` node. `lastEventId` is the newest event the page was drawn from, so that what happened
 * between drawing and opening is sent again; after a cut the browser resumes by Last-Event-ID itself.
 * Other islands hear each message as the window event 'concord:live'. Put one on a page.
 */
export function LiveNumbers({
  url,
  lastEventId,
  labels,
}: {
  url: string
  lastEventId?: string | number | null
  labels: LiveLabels
}) {
  const { live, reconnecting } = labels
  useEffect(() => {
    let source: EventSource | undefined
    const open = () => {
      source?.close()
      source = listen(withLastEvent(url, lastEventId), { live, reconnecting })
    }
    const close = () => source?.close()
    const shown = ({ persisted }: PageTransitionEvent) => persisted && open()
    open()
    addEventListener('pagehide', close)
    addEventListener('pageshow', shown)
    return () => {
      close()
      removeEventListener('pagehide', close)
      removeEventListener('pageshow', shown)
    }
  }, [url, lastEventId, live, reconnecting])
  return null
}

function withLastEvent(url: string, lastEventId?: string | number | null): string {
  if (lastEventId === null || lastEventId === undefined) return url
  return `${url}${url.includes('?') ? '&' : '?'}lastEventId=${encodeURIComponent(lastEventId)}`
}

function listen(url: string, labels: LiveLabels): EventSource {
  const source = new EventSource(url)
  source.onopen = () => state('live', labels.live)
  source.onerror = () => state('reconnecting', labels.reconnecting)
  source.addEventListener('scores', (message) => {
    const data = parse<LiveScores>(message)
    if (!data) return
    for (const [address, value] of addresses(data)) patch(address, value)
    stamp(data.at)
    tell({ kind: 'scores', data })
  })
  source.addEventListener('notices', (message) => {
    const data = parse<{ unread: number }>(message)
    if (data) tell({ kind: 'notices', data })
  })
  source.addEventListener('happened', (message) => {
    const data = parse<LiveHappened>(message)
    if (data) tell({ kind: 'happened', data })
  })
  source.addEventListener('resync', () => tell({ kind: 'resync', data: null }))
  return source
}

function parse<Data>(message: Event): Data | null {
  try {
    return JSON.parse((message as MessageEvent<string>).data) as Data
  } catch {
    return null
  }
}

function tell(detail: LiveDetail) {
  dispatchEvent(new CustomEvent<LiveDetail>('concord:live', { detail }))
}

/** The state is text for the eye, not announced: a flapping line must not talk over the reader. */
function state(name: 'live' | 'reconnecting', label: string) {
  for (const node of document.querySelectorAll<HTMLElement>('[data-live-state]')) {
    node.dataset.liveState = name
    node.textContent = label
  }
}

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeStyle: 'medium',
  timeZone: 'Asia/Shanghai',
  hour12: false,
})

function stamp(at: string) {
  const when = new Date(at)
  if (Number.isNaN(when.getTime())) return
  for (const node of document.querySelectorAll('[data-live-at]')) node.textContent = clock.format(when)
}
