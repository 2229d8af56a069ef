import type { Group } from '../access/actor.ts'

/** 督办单 · 整改通知书 · 约谈纪要 · 通报 · 督导记录 · 会议纪要 · 简报 */
export const paperKinds = [
  'slip',
  'rectification-order',
  'talk-record',
  'circular',
  'visit-note',
  'minutes',
  'briefing',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** The group in whose name a kind is issued, unless the deed says otherwise: minutes are of any group. */
export const issuingGroup: Record<PaperKind, Group> = {
  slip: 'supervision',
  'rectification-order': 'supervision',
  'talk-record': 'supervision',
  circular: 'leading',
  'visit-note': 'supervision',
  minutes: 'promotion',
  briefing: 'promotion',
}

/** What a visit may leave on paper now. */
export const visitPapers = ({ talk, faults }: { talk: boolean; faults: boolean }): PaperKind[] => [
  'visit-note',
  ...(talk ? (['talk-record'] as const) : []),
  ...(faults ? (['rectification-order'] as const) : []),
]

/** A record has one paper of these kinds in force: a second is the first one withdrawn and issued anew. */
export const oncePerRecord: readonly PaperKind[] = [
  'rectification-order',
  'talk-record',
  'circular',
  'visit-note',
  'minutes',
]
