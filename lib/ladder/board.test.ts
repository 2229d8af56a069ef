import { expect, test } from 'vitest'
import { rungRecords } from './board.ts'

const today = '2017-11-30'
const stay = (reachedOn: string, leftOn: string | null, count = 1, sent = count) => ({
  rung: 'blue' as const,
  reachedOn,
  leftOn,
  count,
  sent,
})

test('the median stay counts working days on the rung; who still stands there counts until today', () => {
  const stays = [stay('2017-11-20', '2017-11-22'), stay('2017-11-24', null), stay('2017-11-20', '2017-11-27')]
  expect(rungRecords(stays, today).blue).toEqual({ sent: 3, medianStay: 4 })
})

test('many who stayed alike weigh as many', () => {
  const stays = [stay('2017-11-29', '2017-11-30', 5), stay('2017-11-01', null, 2, 0)]
  expect(rungRecords(stays, today).blue).toEqual({ sent: 5, medianStay: 1 })
})

test('a rung nobody reached has no median', () => {
  expect(rungRecords([], today).red).toEqual({ sent: 0, medianStay: null })
})
