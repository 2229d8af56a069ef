/**
 * Rounds so that what is shown adds up to the rounded sum: the largest remainders are rounded up (Hamilton). A
 * column of contributions that does not add up to its score on screen is not believed.
 */
export function addingUp(values: readonly number[], decimals = 1): number[] {
  const scale = 10 ** decimals
  const floors = values.map((value) => Math.floor(value * scale + 1e-9))
  const total = Math.round(values.reduce((sum, value) => sum + value, 0) * scale)
  const short = total - floors.reduce((sum, value) => sum + value, 0)
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value * scale - (floors[index] as number) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, Math.max(0, short)))
    floors[index] = (floors[index] as number) + 1
  return floors.map((value) => value / scale)
}
