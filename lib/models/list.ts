import type { ModelRow } from '../../db/queries/models.ts'
import type { Day } from '../calendar.ts'
import { defaultModel } from '../scoring/model.ts'
import { type Difference, differences, modelWith } from './changes.ts'
import { type ModelState, stateOf } from './draft.ts'
import { type History, versionOn } from './model.ts'

type Facts = Pick<
  ModelRow,
  'draftedOn' | 'draftedByName' | 'publishedOn' | 'publishedByName' | 'reason' | 'fromOn' | 'id'
>
type Nullable<T> = { [K in keyof T]: T[K] | null }

/** A version as its list shows it. The first stands in the code: nobody drafted it, and it has no page. */
export type VersionToRead = Nullable<Facts> & {
  version: number
  state: ModelState
  /** The version it is compared with: the last one published before it. */
  follows: number
  differs: Difference[]
}

/** All versions, the newest first; drafts and what became of none only for those who may see them. */
export function versionsToRead(
  programme: History & { startsOn: Day },
  rows: readonly ModelRow[],
  { today, drafts }: { today: Day; drafts: boolean },
): VersionToRead[] {
  const current = versionOn(programme, today)?.version ?? defaultModel.version
  const shown = rows.filter(({ publishedOn }) => drafts || publishedOn !== null)
  const first: VersionToRead = {
    ...{
      id: null,
      reason: null,
      draftedOn: null,
      draftedByName: null,
      publishedOn: null,
      publishedByName: null,
    },
    version: defaultModel.version,
    fromOn: programme.startsOn,
    state: current === defaultModel.version ? 'running' : 'past',
    follows: defaultModel.version,
    differs: [],
  }
  const above = shown.map((row): VersionToRead => {
    const before = programme.versions.findLast(({ version }) => version < row.version)
    const earlier = before ? modelWith(before.version, before.changes) : defaultModel
    return {
      ...row,
      state: stateOf(row, current, today),
      follows: earlier.version,
      differs: differences(earlier, modelWith(row.version, row.changes)),
    }
  })
  return [...above, first]
}
