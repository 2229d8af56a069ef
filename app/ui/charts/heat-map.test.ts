import { expect, test } from 'vitest'
import { type HeatRow, heatMap } from './heat-map.ts'
import { scoreClass } from './score-class.ts'

const words = {
  caption: 'all units',
  unit: 'unit',
  total: 'total',
  heads: ['a', 'b', 'c', 'd', 'e', 'f'].map((short) => ({ short, long: short })),
}

function unit(id: string, more: Partial<HeatRow> = {}): HeatRow {
  return {
    id,
    label: id,
    href: `/units/${id}`,
    scores: [74.4, null, 100, 0, 59.9, 60],
    total: 68.44,
    ...more,
  }
}

test('a score wears the colour of its tens; none wears none', () => {
  expect([0, 9.9, 10, 59.99, 60, 99.9, 100, null].map(scoreClass)).toEqual([
    's0',
    's0',
    's1',
    's5',
    's6',
    's9',
    's10',
    'sx',
  ])
})

test('a row carries its unit once, its six scores and its total', () => {
  const html = heatMap([unit('u1')], words)
  expect(html).toContain('<tr data-unit="u1"><th scope=row title="u1"><a href="/units/u1">u1</a>')
  expect(html).toContain(
    '<td class=s7>74<td class=sx>—<td class=s10>100<td class=s0>0<td class=s5>60<td class=s6>60<td>68.4',
  )
})

test('a reader who may not open a unit gets no link to it', () => {
  expect(heatMap([unit('u1', { href: null })], words)).not.toContain('<a ')
})

test('names of units and groups cannot carry markup', () => {
  const html = heatMap([unit('u1', { label: '<script>"\'&', group: '<b>' })], words)
  expect(html).not.toMatch(/<script|<b>/)
  expect(html).toContain('&lt;script&gt;&quot;&#39;&amp;')
})

test('all units are drawn once, in order, whatever the number of columns', () => {
  const ids = Array.from({ length: 103 }, (_, index) => `u${index}`)
  const rows = ids.map((id, index) => unit(id, { group: index < 32 ? 'localities' : 'departments' }))
  for (const columns of [1, 2, 3, 5]) {
    const drawn = [...heatMap(rows, words, columns).matchAll(/data-unit="(u\d+)"/g)].map(([, id]) => id)
    expect(drawn).toEqual(ids)
  }
})

test('103 units take less than 40 KB, with addresses as long as the real ones', () => {
  const id = '8f14e45f-ceea-467f-ab0e-123456789012'
  const href = `/programmes/${id}/units/${id}`
  expect(
    heatMap(
      Array.from({ length: 103 }, () => unit(id, { href, label: '新疆生产建设兵团' })),
      words,
    ).length,
  ).toBeLessThan(40_000)
})
