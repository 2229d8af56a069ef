import { asc } from 'drizzle-orm'
import { anExampleOn } from '../factories.ts'
import { events } from '../schema/index.ts'
import { expect, test } from '../testing.ts'
import { appendEvents } from './events.ts'

test('a night that brings more events than one statement takes keeps them all, in their order', async ({
  db,
}) => {
  const programme = await anExampleOn(db, '2017-11-30')
  const scene = { programme, today: '2017-11-30', actor: { id: null }, requestId: 'clock' }
  const happened = Array.from({ length: 7_000 }, (_, at) => ({
    name: 'slip.issued',
    record: { kind: 'slip', id: programme.id },
    after: { at },
  }))
  const kept = await db.transaction((tx) => appendEvents(tx, scene, happened))
  const rows = await db.select().from(events).orderBy(asc(events.id))
  expect(rows.map(({ after }) => after)).toEqual(happened.map(({ after }) => after))
  expect(kept.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
})
