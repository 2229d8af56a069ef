import { expect, test } from 'vitest'
import {
  acceptItem,
  claim,
  itemState,
  mount,
  nextStage,
  type Step,
  serve,
  settle,
  usage,
} from './platform.ts'

const today = '2017-11-30'
const step = (stage: Step['stage'], acceptedOn: string | null): Step => ({
  network: 'extranet',
  stage,
  claimedOn: '2017-11-01',
  acceptedOn,
})
const wanted = (stage: Step['stage'], claimedOn = '2017-11-20') =>
  ({ network: 'extranet', stage, claimedOn }) as const

test('stages come one after the other, each accepted before the next is claimed', () => {
  expect(() => claim([], wanted('joint'), today)).toThrow('platform.step-out-of-order')
  expect(() => claim([step('network', null)], wanted('joint'), today)).toThrow('platform.step-waits')
  expect(() => claim([step('network', '2017-11-02')], wanted('joint'), today)).not.toThrow()
})

test('the two networks are climbed apart', () => {
  const steps = [step('network', '2017-11-02')]
  expect(nextStage(steps, 'extranet')).toBe('joint')
  expect(nextStage(steps, 'intranet')).toBe('network')
})

test('a stage is claimed once, not ahead of today, and not before the stage under it', () => {
  const steps = [step('network', '2017-11-02')]
  expect(() => claim(steps, wanted('network'), today)).toThrow('platform.step-claimed-already')
  expect(() => claim(steps, wanted('joint', '2017-12-01'), today)).toThrow('platform.in-future')
  expect(() => claim(steps, wanted('joint', '2017-10-31'), today)).toThrow('platform.step-before-last')
})

test('no more is mounted than the inventory holds, waiting batches included', () => {
  expect(() => mount(null, { items: 1, on: today }, today)).toThrow('platform.no-inventory')
  const catalogue = { inventory: 100, mounted: 90 }
  expect(() => mount(catalogue, { items: 11, on: today }, today)).toThrow('platform.more-than-inventory')
  expect(() => mount(catalogue, { items: 10, on: today }, today)).not.toThrow()
})

test('only what was judged to be cleaned or merged is settled, once, from the day of the verdict', () => {
  const system = { foundOn: '2017-08-01', verdict: null, verdictOn: null, settledOn: null }
  expect(() => settle(system, today, today)).toThrow('platform.system-unjudged')
  const kept = { ...system, verdict: 'keep' as const, verdictOn: '2017-09-01' }
  expect(() => settle(kept, today, today)).toThrow('platform.system-kept')
  const merged = { ...kept, verdict: 'merge' as const }
  expect(() => settle(merged, '2017-08-31', today)).toThrow('platform.settled-before-verdict')
  expect(() => settle({ ...merged, settledOn: today }, today, today)).toThrow('platform.system-settled')
})

test('an item is listed, then due on its day, then served, then accepted', () => {
  const item = { listedOn: '2017-09-01', dueOn: today, servedOn: null, acceptedOn: null }
  expect(itemState(item, '2017-11-29')).toBe('listed')
  expect(itemState(item, today)).toBe('due')
  expect(() => acceptItem(item)).toThrow('platform.item-not-served')
  const served = { ...item, servedOn: today }
  expect(itemState(served, today)).toBe('served')
  expect(() => serve(served, today, today)).toThrow('platform.item-served-already')
  expect(itemState({ ...served, acceptedOn: today }, today)).toBe('accepted')
})

test('usage is of a month that has begun, from the month the item was listed', () => {
  const item = { listedOn: '2017-09-15', dueOn: today, servedOn: null, acceptedOn: null }
  expect(() => usage(item, '2017-09-01', today)).not.toThrow()
  expect(() => usage(item, '2017-08-01', today)).toThrow('platform.before-listed')
  expect(() => usage(item, '2017-12-01', today)).toThrow('platform.in-future')
})
