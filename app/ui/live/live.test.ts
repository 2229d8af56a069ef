import { expect, test } from 'vitest'
import { writeNumber } from './format.ts'
import { addresses } from './messages.ts'

test('a missing number is a word, never a zero', () => {
  expect(writeNumber(null, { decimals: 1 }, 'too little evidence')).toBe('too little evidence')
  expect(writeNumber(Number.NaN, {}, '—')).toBe('—')
  expect(writeNumber(0, { decimals: 1 }, '—')).toBe('0.0')
})

test('shares are written as percent, changes with their sign, and nothing is minus zero', () => {
  expect(writeNumber(0.874, { percent: true }, '—')).toBe('87%')
  expect(writeNumber(0.3, { decimals: 1, signed: true }, '—')).toBe('+0.3')
  expect(writeNumber(-0.04, { decimals: 1, signed: true }, '—')).toBe('0.0')
  expect(writeNumber(-0.001, { percent: true }, '—')).toBe('0%')
})

test('a message gives every number an address: units by id, the programme by name', () => {
  const found = addresses({
    eventId: 9,
    at: '2017-11-30T06:02:11Z',
    units: [{ unitId: 'u1', ecc: 70, completeness: 0.9, dimensions: { D1: 74, D2: null } }],
    programme: {
      ecc: 69,
      balance: 0.76,
      grade: 'middle',
      completeness: 0.87,
      dimensions: { D1: 71 },
      aggregates: { E: 70 },
      tallies: { overdue: 4 },
    },
    changes: { up: 12 },
  })
  expect(Object.fromEntries(found)).toEqual({
    'u1:ecc': 70,
    'u1:completeness': 0.9,
    'u1:D1': 74,
    'u1:D2': null,
    'programme:ecc': 69,
    'programme:balance': 0.76,
    'programme:grade': 'middle',
    'programme:completeness': 0.87,
    'programme:D1': 71,
    'programme:E': 70,
    'programme:overdue': 4,
    'programme:up': 12,
  })
})
