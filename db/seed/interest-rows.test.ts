import { expect, test } from 'vitest'
import { interestRecords } from './interest-rows.ts'
import { pulseRecords } from './pulse-rows.ts'
import { lastActiveDay, seedUnits } from './world.ts'

const recipe = { seed: 1131, scale: 1 }
const units = seedUnits(recipe)

test('nearly every unit has claims with a benefit, and no gain is verified by whoever recorded it', () => {
  const { interests, benefits, amounts } = interestRecords(units, recipe)
  const having = (rows: { unitId: string }[]) => new Set(rows.map(({ unitId }) => unitId)).size
  expect(having(interests)).toBeGreaterThan(95)
  expect(having(benefits)).toBeGreaterThan(90)
  expect(amounts.filter(({ verifiedBy, recordedBy }) => verifiedBy && verifiedBy === recordedBy)).toEqual([])
  expect(amounts.filter(({ on }) => on > lastActiveDay)).toEqual([])
  expect(
    interests.some(({ answeredOn }) => !answeredOn),
    'a queue to answer',
  ).toBe(true)
})

test('the pulse reaches five answers in most units, though not in all', () => {
  const { answers, invitations, people } = pulseRecords(units, recipe)
  const count = new Map<string, number>()
  for (const { unitId } of answers) count.set(unitId, (count.get(unitId) ?? 0) + 1)
  const shown = units.filter(({ id }) => (count.get(id) ?? 0) >= 5).length
  expect(shown).toBeGreaterThan(85)
  expect(new Set(invitations.map(({ personId }) => personId)).size).toBe(invitations.length)
  expect(people.every(({ passwordHash }) => passwordHash === null)).toBe(true)
})
