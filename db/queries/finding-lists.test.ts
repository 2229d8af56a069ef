import { overdueBefore, stateOf } from '../../lib/findings/finding.ts'
import { aFinding, anExampleOn, aRectification, aRevisit, aUnit } from '../factories.ts'
import type { Db } from '../open.ts'
import { expect, test } from '../testing.ts'
import { countFindings, type FindingFilter, listFindings } from './finding-lists.ts'
import { findFinding } from './finding-page.ts'

const today = '2017-11-30'
const firstPage = { sort: { by: 'due' as const, down: false }, from: 0, size: 50 }

/** One of each: late, answered in time, not due, closed and looked at again; the last one of another unit. */
async function ledger(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const unit = await aUnit(db, { programmeId })
  const other = await aUnit(db, { programmeId })
  const own = { programmeId, unitId: unit.id }
  const late = await aFinding(db, { ...own, dueOn: '2017-11-20', severity: 1 })
  const answered = await aFinding(db, { ...own, dueOn: '2017-12-08', severity: 2 })
  await aRectification(db, { findingId: answered.id })
  const closed = await aFinding(db, { ...own, dueOn: '2017-11-20', closedOn: '2017-11-21', severity: 3 })
  await aRectification(db, { findingId: closed.id, acceptedOn: '2017-11-21' })
  await aRevisit(db, { findingId: closed.id, result: 'partly', on: '2017-11-28' })
  const foreign = await aFinding(db, { programmeId, unitId: other.id, dueOn: '2017-11-30' })
  return { programmeId, unit, late, answered, closed, foreign }
}

test('what is late stands on top, what is closed at the end', async ({ db }) => {
  const { programmeId, late, answered, closed, foreign } = await ledger(db)
  const { rows, total } = await listFindings(db, programmeId, today, { units: 'all' }, firstPage)
  expect(rows.map(({ id }) => id)).toEqual([late.id, foreign.id, answered.id, closed.id])
  expect(total).toBe(4)
  expect(rows.map((row) => stateOf(row, today))).toEqual(['overdue', 'open', 'answered', 'closed'])
  expect(rows[3]).toMatchObject({ closedOn: '2017-11-21', lastLook: 'partly' })
})

test('a unit’s people get their own unit’s findings and counts only, whatever they ask for', async ({
  db,
}) => {
  const { programmeId, unit, foreign } = await ledger(db)
  const units = [unit.id]
  const { rows } = await listFindings(db, programmeId, today, { units }, firstPage)
  expect(rows).toHaveLength(3)
  const asked = { units, unitId: foreign.unitId }
  expect((await listFindings(db, programmeId, today, asked, firstPage)).total).toBe(0)
  expect((await listFindings(db, programmeId, today, { units: [] }, firstPage)).total).toBe(0)
  expect(await countFindings(db, programmeId, today, units)).toEqual({
    open: 2,
    answered: 1,
    overdue: 1,
    closed: 1,
  })
})

test('each filter leaves what it names', async ({ db }) => {
  const { programmeId, late, answered, closed } = await ledger(db)
  const found = async (filter: Omit<FindingFilter, 'units'>) =>
    (await listFindings(db, programmeId, today, { units: 'all', ...filter }, firstPage)).rows.map(
      ({ id }) => id,
    )
  expect(await found({ state: 'overdue' })).toEqual([late.id])
  expect(await found({ state: 'answered' })).toEqual([answered.id])
  expect(await found({ state: 'closed' })).toEqual([closed.id])
  expect(await found({ state: 'open' })).toHaveLength(3)
  expect(await found({ severity: 3, cause: 'silo-systems' })).toEqual([closed.id])
  expect(overdueBefore(today)).toBe(today)
})

test('a finding is found through its programme only, with its history', async ({ db }) => {
  const { programmeId, closed, answered } = await ledger(db)
  const page = await findFinding(db, programmeId, closed.id)
  expect(page).toMatchObject({ waiting: null, rectifications: [{ acceptedOn: '2017-11-21' }] })
  expect(page?.revisits).toMatchObject([{ result: 'partly', on: '2017-11-28' }])
  expect((await findFinding(db, programmeId, answered.id))?.waiting).not.toBeNull()
  expect(await findFinding(db, (await anExampleOn(db, today)).id, closed.id)).toBeNull()
})
