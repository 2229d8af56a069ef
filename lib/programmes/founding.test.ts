import { expect, test } from 'vitest'
import { foundForm } from './form.ts'
import { stagesOf } from './founding.ts'

const stages = (changed: Record<string, string>) =>
  stagesOf(
    foundForm.parse({
      code: 'new-one',
      nameZh: '新工程',
      nameEn: 'New',
      startsOn: '2027-01-01',
      endsOn: '2027-12-31',
      stage1Zh: '第一阶段',
      ...changed,
    }),
  )

test('a single stage lasts as long as the programme', () => {
  expect(stages({})).toEqual([
    { ordinal: 1, nameZh: '第一阶段', nameEn: '第一阶段', startsOn: '2027-01-01', endsOn: '2027-12-31' },
  ])
})

test('each stage begins on the day after the one before it; rows left blank are none', () => {
  const three = stages({
    stage1EndsOn: '2027-03-31',
    stage2Zh: '二',
    stage2EndsOn: '2027-06-30',
    stage4Zh: '三',
  })
  expect(three.map(({ ordinal, startsOn, endsOn }) => [ordinal, startsOn, endsOn])).toEqual([
    [1, '2027-01-01', '2027-03-31'],
    [2, '2027-04-01', '2027-06-30'],
    [3, '2027-07-01', '2027-12-31'],
  ])
})

test.each([
  ['programme.ends-before-start', { endsOn: '2026-12-31' }],
  ['programme.no-stage', { stage1Zh: ' ' }],
  ['programme.stage-without-end', { stage2Zh: '二' }],
  ['programme.stage-outside', { stage2Zh: '二', stage1EndsOn: '2026-12-31' }],
  ['programme.stage-outside', { stage2Zh: '二', stage1EndsOn: '2028-01-01' }],
])('%s', (name, changed) => {
  expect(() => stages(changed as Record<string, string>)).toThrow(name)
})
