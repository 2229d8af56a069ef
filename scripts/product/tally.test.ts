import { expect, test } from 'vitest'
import { add, tallyPlaywright, tallyVitest, withExitCode } from './tally.ts'

test('a test file that could not be loaded is one failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(tallyVitest({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({ passed: 3, failed: 2 })
})

test('a journey that passed only at its second attempt has failed', () => {
  expect(tallyPlaywright({ stats: { expected: 2, unexpected: 0, flaky: 1 } })).toEqual({
    passed: 2,
    failed: 1,
  })
})

test('a run that ended badly without a failed test is one failure', () => {
  expect(withExitCode({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 })
  expect(withExitCode({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 })
})

test('the closing line sums everything that ran', () => {
  expect(add({ passed: 1, failed: 0 }, { passed: 2, failed: 3 })).toEqual({ passed: 3, failed: 3 })
})
