/** Numerators and denominators: whole numbers as they are, others with two decimals. */
export function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}

/** A share 0..1 in percent with one decimal. */
export function share(value: number | null, missing: string): string {
  return value === null ? missing : `${(value * 100).toFixed(1)}%`
}

/** A score 0..100 with one decimal. */
export function score(value: number | null, missing: string): string {
  return value === null ? missing : value.toFixed(1)
}

/** A change in points with its sign; what would be shown as 0.00 has none. */
export function points(value: number): string {
  const text = Math.abs(value).toFixed(2)
  return text === '0.00' ? '0' : `${value > 0 ? '+' : '−'}${text}`
}
