import { scoreClass } from '../charts/score-class.ts'
import { cx } from '../cx.ts'
import { type NumberLook, writeNumber } from './format.ts'

/**
 * A number that follows its records: `hook` is `<unitId | programme>:<key>` (ecc, D1 … D6, E, K, C, O, S,
 * balance, completeness, or a tally). LiveNumbers rewrites it in the same look.
 */
export function LiveValue({
  hook,
  value,
  missing,
  coloured = false,
  className,
  ...look
}: {
  hook: string
  value: number | null
  /** What stands there when there is no number. */
  missing: string
  /** Wears the colour of its score. */
  coloured?: boolean
  className?: string
} & NumberLook) {
  return (
    <span
      className={cx(coloured && scoreClass(value), className)}
      data-live={hook}
      data-d={look.decimals}
      data-p={look.percent ? '' : undefined}
      data-s={look.signed ? '' : undefined}
      data-x={missing}
    >
      {writeNumber(value, look, missing)}
    </span>
  )
}

/** A word that follows the records, such as the grade of balance; `words` gives each code its word. */
export function LiveWord({ hook, code, words, missing }: LiveWordProps) {
  return (
    <span data-live={hook} data-w={JSON.stringify(words)} data-x={missing}>
      {code === null ? missing : (words[code] ?? missing)}
    </span>
  )
}

export type LiveWordProps = {
  hook: string
  code: string | null
  words: Record<string, string>
  missing: string
}
