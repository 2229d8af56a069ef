import type { Day } from '../calendar.ts'
import { defaultModel, type Model } from '../scoring/model.ts'
import { type Leadership, transform } from '../scoring/transform.ts'
import { type ModelChanges, modelWith } from './changes.ts'

export type PublishedVersion = { version: number; fromOn: Day; changes: ModelChanges }

/** How a programme is run from a day on. The first is how it began, and holds for every earlier day too. */
export type Settings = {
  fromOn: Day
  comparesUnits: boolean
  usesLetters: boolean
  /** g of the paper's §4.3. */
  notGovernmentLed: Leadership
}

/** All that decides by which model a day is scored: what was published and what was settled, each in order. */
export type History = { versions: readonly PublishedVersion[]; settled: readonly Settings[] }

/** What is in force on a day: the last that began by then. */
function inForce<T extends { fromOn: Day }>(dated: readonly T[], on: Day): T | undefined {
  return dated.findLast(({ fromOn }) => fromOn <= on)
}

export function settingsOn({ settled }: Pick<History, 'settled'>, on: Day): Settings {
  return inForce(settled, on) ?? (settled[0] as Settings)
}

export function versionOn({ versions }: Pick<History, 'versions'>, on: Day): PublishedVersion | null {
  return inForce(versions, on) ?? null
}

/** Equal models are one object, so that whoever keeps what follows from a model can tell it by identity. */
const known = new Map<string, Model>()

function made(version: Omit<PublishedVersion, 'fromOn'> | null, g: Leadership): Model {
  const key = JSON.stringify([version?.version, version?.changes, g])
  const model =
    known.get(key) ?? transform(version ? modelWith(version.version, version.changes) : defaultModel, g)
  known.set(key, model)
  return model
}

/** The model a programme's day is scored by: the version in force on it, for a programme led as it was led then. */
export function modelOn(history: History, on: Day): Model {
  return made(versionOn(history, on), settingsOn(history, on).notGovernmentLed)
}

/** What a version would be on a day, if it were in force: a draft to be previewed. */
export function versionAsOn(history: History, version: Omit<PublishedVersion, 'fromOn'>, on: Day): Model {
  return made(version, settingsOn(history, on).notGovernmentLed)
}

/** The last published, in force or still to come: what the next draft starts from, and is compared with. */
export function latestModel({ versions }: Pick<History, 'versions'>): Model {
  return made(versions.at(-1) ?? null, 0)
}

/** The models of two days to be compared, for `readUnitWhy`. */
export function modelsBetween(history: History, from: Day, to: Day): { modelThen: Model; model: Model } {
  return { modelThen: modelOn(history, from), model: modelOn(history, to) }
}

/** The same before the weights shift for how the programme is led: what a draft starts from. */
export function plainModelOn(history: History, on: Day): Model {
  return made(versionOn(history, on), 0)
}
