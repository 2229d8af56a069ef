import { expect, test } from 'vitest'
import { isDocumentNumber } from '../../lib/policies/policy.ts'
import { seedTasks } from './framework.ts'
import { type CommittedAssignment, letterRecords } from './letter-rows.ts'
import { policyRecords } from './policy-rows.ts'
import { lastActiveDay, seedUnits } from './world.ts'

const recipe = { seed: 1131, scale: 1 }
const units = seedUnits(recipe)
const tasks = seedTasks(recipe)

test('every document has a verified number, its source, and nothing later than the example', () => {
  const { policies, clauses } = policyRecords(units, tasks, recipe)
  expect(policies.length).toBeGreaterThan(5)
  for (const policy of policies) {
    expect(isDocumentNumber(policy.number!), policy.title).toBe(true)
    expect(policy.source).toBeTruthy()
    expect((policy.publishedOn ?? '') <= lastActiveDay).toBe(true)
  }
  expect(clauses.map(({ wording }) => wording).join('')).not.toContain('论文')
})

test('Zhejiang has a plan to record and Guangdong a receipt to sign', () => {
  const { policies, receipts, localPlans } = policyRecords(units, tasks, recipe)
  const id = policies.find(({ number }) => number?.includes('1529'))?.id
  const of = (code: string) => units.find((unit) => unit.code === code)?.id
  expect(localPlans.some(({ policyId, unitId }) => policyId === id && unitId === of('330000'))).toBe(false)
  expect(receipts.some(({ policyId, unitId }) => policyId === id && unitId === of('330000'))).toBe(true)
  expect(receipts.some(({ policyId, unitId }) => policyId === id && unitId === of('440000'))).toBe(false)
})

test('letters are numbered in the order of their days; what is out of date was not signed afterwards', () => {
  const assignments = units.flatMap((unit): CommittedAssignment[] => [
    {
      id: unit.id,
      unitId: unit.id,
      keyTaskId: tasks[0]!.id,
      target: '',
      dueOn: '2017-11-15',
      firstDueOn: '2017-11-01',
      acceptedOn: null,
    },
  ])
  const { letters } = letterRecords(units, tasks, assignments, recipe)
  letters.forEach((letter, index) => {
    expect(letter.number).toBe(`责任书〔2017〕${index + 1}号`)
    expect(letter.issuedOn >= (letters[index - 1]?.issuedOn ?? '')).toBe(true)
    if (letter.outdatedOn && letter.signedOn) expect(letter.signedOn <= letter.outdatedOn).toBe(true)
  })
  expect(new Set(letters.map(({ unitId }) => unitId)).size).toBeGreaterThan(95)
  expect(letters.some(({ supersededBy }) => supersededBy)).toBe(true)
})
