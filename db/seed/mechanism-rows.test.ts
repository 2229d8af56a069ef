import { expect, test } from 'vitest'
import { keptCadence } from '../../lib/meetings/cadence.ts'
import { exemptionRecords } from './exemption-rows.ts'
import { mechanismRecords } from './mechanism-rows.ts'
import { exampleDay, lastActiveDay, seedUnits } from './world.ts'

const recipe = { seed: 1131, scale: 1 }
const units = seedUnits(recipe)
const records = mechanismRecords(units, recipe)

test('meetings on public record carry their source and nothing invented', () => {
  const sourced = records.meetings.filter(({ provenance }) => provenance === 'sourced')
  expect(sourced.map(({ heldOn }) => heldOn)).toEqual(['2017-08-22', '2017-09-21', '2017-10-12'])
  for (const { id, minutes, agenda, source } of sourced) {
    expect([minutes, agenda]).toEqual(['', ''])
    expect(source).toMatch(/^http/)
    expect(records.invitations.some(({ meetingId }) => meetingId === id)).toBe(false)
  }
})

test('every unit was invited, has actions and was put an issue', () => {
  for (const { id, code } of units)
    for (const rows of [records.invitations, records.actions, records.answers])
      expect(
        rows.some(({ unitId }) => unitId === id),
        code,
      ).toBe(true)
})

test('nothing was done after the last active day, and nothing accepted before it was done', () => {
  for (const { doneOn, acceptedOn } of records.actions) {
    expect((doneOn ?? '') <= lastActiveDay).toBe(true)
    if (acceptedOn) expect(acceptedOn > doneOn!).toBe(true)
  }
})

test('Zhejiang has an action of the last meeting still to do', () => {
  const zhejiang = units.find(({ code }) => code === '330000')!.id
  const open = records.actions.filter(
    ({ unitId, doneOn, dueOn }) => unitId === zhejiang && !doneOn && dueOn > exampleDay,
  )
  expect(open).toHaveLength(1)
})

test('the promotion group let a stretch of its own rule go by', () => {
  const rule = records.cadences.find(({ group }) => group === 'promotion')!
  const held = records.meetings.filter(({ group }) => group === 'promotion').map(({ heldOn }) => heldOn)
  expect(keptCadence(rule, held.sort(), exampleDay).missed.length).toBeGreaterThan(0)
})

test('issues ask the units they name', () => {
  for (const { title, id } of records.issues)
    expect(records.answers.filter(({ issueId }) => issueId === id).length, title).toBeGreaterThan(1)
})

test('an exemption is asked by somebody and decided by somebody else', () => {
  const { exemptions } = exemptionRecords(units, recipe)
  expect(exemptions.length).toBe(5)
  for (const { askedBy, approvedBy } of exemptions) {
    expect(askedBy).toBeTruthy()
    expect(approvedBy).not.toBe(askedBy)
  }
})
