'use client'

import { useEffect } from 'react'
import type { Happening } from '../../../../db/queries/happenings.ts'
import { addresses, type LiveDetail } from '../../../ui/live/messages.ts'
import { type EventWords, eventRow } from './event-row.ts'
import { changeText } from './live-marks.ts'

/** Keeps the overview's own pieces true: changes since Friday, the reported-verified bar, the list of events. */
export function OverviewLive({ words, most }: { words: EventWords; most: number }) {
  useEffect(() => {
    const onLive = (event: Event) => {
      const { detail } = event as CustomEvent<LiveDetail>
      if (detail.kind === 'scores') {
        moveChanges(addresses(detail.data))
        moveBars(detail.data.programme?.tallies)
      }
      if (detail.kind === 'happened') addEvent(detail.data as unknown as Happening, words, most)
    }
    addEventListener('concord:live', onLive)
    return () => removeEventListener('concord:live', onLive)
  }, [words, most])
  return null
}

function moveChanges(values: ReturnType<typeof addresses>) {
  for (const node of document.querySelectorAll<HTMLElement>('[data-change]')) {
    const value = values.get(node.dataset.change as string)
    if (value === undefined || typeof value === 'string') continue
    node.textContent = changeText(value, Number(node.dataset.base), Number(node.dataset.d ?? 1))
  }
}

function moveBars(tallies: Record<string, number | null> | undefined) {
  if (!tallies) return
  const [reported, verified] = [tallies.reported ?? 0, tallies.verified ?? 0]
  const widths: Record<string, number> = {
    verified: 100 * verified,
    gap: Math.max(0, 100 * (reported - verified)),
  }
  for (const bar of document.querySelectorAll<HTMLElement>('[data-bar]'))
    bar.style.setProperty('--v', String(widths[bar.dataset.bar as string] ?? 0))
  for (const node of document.querySelectorAll('[data-gap]'))
    node.textContent = (100 * (reported - verified)).toFixed(0)
}

function addEvent(event: Happening, words: EventWords, most: number) {
  const list = document.querySelector('[data-events]')
  if (!list || list.querySelector(`[data-event="${Number(event.eventId)}"]`)) return
  list.insertAdjacentHTML('afterbegin', eventRow(event, words).html)
  list.firstElementChild?.classList.add('washed')
  document.querySelector('[data-no-events]')?.remove()
  while (list.children.length > most) list.lastElementChild?.remove()
}
