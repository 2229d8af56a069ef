import { parseArgs } from 'node:util'

const measured = ['overview', 'pages', 'scores', 'reports', 'live', 'growth', 'sweep'] as const
/** `soak` and `workers` take long and prove rather than measure: they are done when asked for. */
export const parts = [...measured, 'soak', 'workers'] as const
export type Part = (typeof parts)[number]

export type Options = {
  /** Fewer and shorter rounds: a look, not a measurement. */
  quick: boolean
  only: readonly Part[]
  /** Sizes of the example the growth is taken over. */
  scales: readonly number[]
  /** Repetitions of each measurement, the product and its limit in turn. */
  rounds: number
  /** How long one of them takes, in milliseconds. */
  roundMs: number
  /** How many deeds the soak carries out, and how many due items the workers. */
  writes: number
}

/** Reads `--quick`, `--only overview,live` , `--scales 1,10,100` and `--writes 800`. Throws on what it does not know. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: measured.join(',') },
      scales: { type: 'string', default: '1,10' },
      writes: { type: 'string', default: '10000' },
    },
  })
  const only = values.only.split(',').map((name) => {
    const part = parts.find((part) => part === name)
    if (!part) throw new Error(`--only takes ${parts.join(', ')}, not "${name}".`)
    return part
  })
  const scales = values.scales.split(',').map(Number)
  if (!scales.every((scale) => Number.isInteger(scale) && scale >= 1 && scale <= 1000))
    throw new Error('--scales takes whole numbers from 1 to 1000: --scales 1,10,100')
  const [rounds, roundMs] = values.quick ? [1, 800] : [5, 2000]
  const writes = Number(values.writes)
  if (!(Number.isInteger(writes) && writes > 0)) throw new Error('--writes takes a whole number above 0.')
  return { quick: values.quick, only, scales, rounds, roundMs, writes }
}
