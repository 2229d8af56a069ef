import { expect, test } from 'vitest'
import { addWorkdays, workdaysBetween } from '../../lib/calendar.ts'
import { listTotals } from './exchange-rows.ts'
import { idOf } from './ids.ts'
import { platformRecords } from './platform-load.ts'
import { exampleDay, lastActiveDay, seedUnits } from './world.ts'

const recipe = { seed: 1131, scale: 1 }
const units = seedUnits(recipe)
const records = platformRecords(units, recipe)

test('the list sums to the paper’s 16 departments, 69 items and 694 data elements', () => {
  expect({
    departments: new Set(records.items.map(({ unitId }) => unitId)).size,
    items: records.items.length,
    elements: records.items.reduce((sum, { dataElements }) => sum + dataElements, 0),
  }).toEqual(listTotals)
  expect(new Set(records.items.map(({ title }) => title)).size).toBe(listTotals.items)
  expect(Math.min(...records.items.map(({ dataElements }) => dataElements))).toBeGreaterThan(0)
})

test('every unit has a frozen inventory and never mounts more than it', () => {
  expect(records.catalogues).toHaveLength(units.length)
  for (const { unitId, inventory } of records.catalogues) {
    const mounted = records.mounts.filter((mount) => mount.unitId === unitId)
    expect(mounted.reduce((sum, { items }) => sum + items, 0)).toBeLessThanOrEqual(inventory)
  }
})

test('every unit was asked for data, no one by itself', () => {
  expect(new Set(records.requests.map(({ unitId }) => unitId)).size).toBe(units.length)
  expect(records.requests.filter(({ unitId, fromUnitId }) => unitId === fromUnitId)).toEqual([])
})

test('a request to Zhejiang runs out of time two working days after the example’s today', () => {
  const open = records.requests.filter(
    ({ unitId, answeredOn }) => unitId === idOf('unit', '330000') && !answeredOn,
  )
  const days = open.map(({ askedOn }) => workdaysBetween(askedOn, addWorkdays(exampleDay, 2)))
  expect(days).toContain(11)
})

test('nothing happened after the example’s last active day', () => {
  expect(records.events.events.filter(({ on }) => on > lastActiveDay)).toEqual([])
})

test('the same recipe gives the same rows', () => {
  expect(platformRecords(units, recipe)).toEqual(records)
})
