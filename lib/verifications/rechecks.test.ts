import { expect, test } from 'vitest'
import { checkMonth, drawRechecks, monthBefore } from './rechecks.ts'

const programme = '11111111-1111-4111-8111-111111111111'
const completions = (count: number) => Array.from({ length: count }, (_, index) => `assignment-${index}`)

test('eight in a hundred are drawn, at least one, none of nothing', () => {
  const drawn = (count: number) => drawRechecks(programme, '2017-10', completions(count)).length
  expect([0, 1, 5, 50, 100, 1133].map(drawn)).toEqual([0, 1, 1, 4, 8, 91])
})

test('the draw is the same however often and in whatever order it is made', () => {
  const all = completions(100)
  const first = drawRechecks(programme, '2017-10', all)
  expect(drawRechecks(programme, '2017-10', [...all].reverse())).toEqual(first)
  expect(drawRechecks(programme, '2017-10', all)).toEqual(first)
})

test('another month or another programme draws others', () => {
  const all = completions(100)
  const first = drawRechecks(programme, '2017-10', all)
  expect(drawRechecks(programme, '2017-11', all)).not.toEqual(first)
  expect(drawRechecks('another', '2017-10', all)).not.toEqual(first)
})

test('nobody is drawn much more often than the next one: over 240 months each about as often', () => {
  const hits = new Map<string, number>()
  for (let month = 0; month < 240; month++)
    for (const id of drawRechecks(programme, `m${month}`, completions(25)))
      hits.set(id, (hits.get(id) ?? 0) + 1)
  const counts = completions(25).map((id) => hits.get(id) ?? 0)
  // Two of 25 in each of 240 months: 19.2 each; a fair draw stays far within these bounds.
  expect(Math.min(...counts)).toBeGreaterThan(5)
  expect(Math.max(...counts)).toBeLessThan(40)
})

test('only a month that is over is drawn from', () => {
  expect(monthBefore('2017-11-30')).toBe('2017-10')
  expect(monthBefore('2018-01-02')).toBe('2017-12')
  expect(() => checkMonth('2017-10', '2017-11-30')).not.toThrow()
  expect(() => checkMonth('2017-11', '2017-11-30')).toThrow('recheck.month-open')
})
