import type { DimensionCode } from '../scoring/model.ts'

/** Who makes a check true: one of the five groups, the units' own people, or the system administrator. */
export type Doer = 'promotion' | 'leading' | 'technical' | 'supervision' | 'units' | 'administrator'

export type Check = {
  code: CheckCode
  dimension: DimensionCode
  /** Without these eight no programme is ready, however much else is done. */
  mandatory: boolean
  doer: Doer
  /** Where its records are listed and made, within the programme; null where no page of the programme makes them. */
  path: string | null
}

/** The 21 checks by the six tasks of the paper's §4.1, in its order. */
const table = {
  'goal-written': ['D1', true, 'promotion', '/tasks'],
  timetable: ['D1', true, 'promotion', '/tasks'],
  roadmap: ['D1', false, 'promotion', '/tasks'],
  confirmed: ['D1', false, 'units', '/letters'],
  register: ['D2', true, 'administrator', '/units'],
  'interests-stated': ['D2', false, 'units', '/interests'],
  matrix: ['D2', false, 'promotion', '/interests/matrix'],
  'benefits-measured': ['D2', false, 'promotion', '/interests'],
  document: ['D3', true, 'promotion', '/policies'],
  'duties-named': ['D3', false, 'promotion', '/chain'],
  engaged: ['D3', false, 'administrator', '/units'],
  group: ['D4', true, 'administrator', null],
  plan: ['D4', false, 'supervision', '/rounds'],
  channel: ['D4', false, 'units', '/issues'],
  'built-on-existing': ['D5', false, 'units', '/platform/systems'],
  sharing: ['D5', true, 'technical', '/platform'],
  insight: ['D5', false, 'promotion', '/tasks'],
  leadership: ['D6', true, 'administrator', null],
  implementation: ['D6', false, 'administrator', null],
  oversight: ['D6', false, 'administrator', null],
  meetings: ['D6', true, 'leading', '/meetings'],
} as const

export type CheckCode = keyof typeof table

export const checkCodes = Object.keys(table) as CheckCode[]

export const checks: readonly Check[] = checkCodes.map((code) => {
  const [dimension, mandatory, doer, path] = table[code]
  return { code, dimension, mandatory, doer, path }
})

/** A dimension is ready with this share of its checks. */
export const readyShare = 0.6
