/** What the live stream says. Scores are 0..100, shares 0..1, null where there is too little evidence. */
export type LiveScores = {
  eventId: string | number
  at: string
  units: LiveUnit[]
  programme?: LiveProgramme | null
  changes?: Record<string, number | null> | null
}
export type LiveUnit = {
  unitId: string
  ecc: number | null
  completeness: number | null
  dimensions: Record<string, number | null>
}
export type LiveProgramme = {
  ecc: number | null
  balance: number | null
  grade: string | null
  completeness: number | null
  dimensions: Record<string, number | null>
  aggregates: Record<string, number | null>
  tallies: Record<string, number | null>
}
export type LiveHappened = {
  eventId: string | number
  name: string
  unitId: string | null
  at: string
}

/** What `window` hears as 'concord:live'. */
export type LiveDetail =
  | { kind: 'scores'; data: LiveScores }
  | { kind: 'notices'; data: { unread: number } }
  | { kind: 'happened'; data: LiveHappened }
  | { kind: 'resync'; data: null }

type Value = number | string | null

/** Every `data-live` address a message gives a value to. */
export function addresses({ units, programme, changes }: LiveScores): Map<string, Value> {
  const found = new Map<string, Value>()
  const put = (owner: string, values: Record<string, unknown> | null | undefined) => {
    for (const [key, value] of Object.entries(values ?? {})) {
      if (value === null || typeof value !== 'object') found.set(`${owner}:${key}`, value as Value)
      else put(owner, value as Record<string, unknown>)
    }
  }
  for (const { unitId, ...rest } of units) put(unitId, rest)
  put('programme', programme)
  put('programme', changes)
  return found
}
