/** The colour class of a score 0..100: s0 … s10 by tens, sx where there is none. */
export function scoreClass(score: number | null): string {
  if (score === null) return 'sx'
  return `s${Math.min(10, Math.max(0, Math.floor(score / 10)))}`
}
