import { randomUUID } from 'node:crypto'
import { connect, type Db, replaceConnection, type Sql } from '../../db/open.ts'
import { loadExampleIfEmpty } from '../../db/seed/load.ts'
import { random } from '../../db/seed/random.ts'
import { expect, test } from '../../db/testing.ts'
import type { Ending } from '../../lib/access/deed.ts'
import { keyOf } from '../../lib/i18n/keys.ts'
import { type Messages, messagesOf } from '../../lib/i18n/messages.ts'
import { findDifferences } from '../../lib/measures/verify.ts'
import { type At, type Attempt, type Chance, sessions } from './attempt.ts'
import { chances } from './writer.ts'

/** What people and programs put where something else belongs. */
const spoilt: Record<string, unknown> = {
  nothing: '',
  null: null,
  'a word': 'abc',
  'a negative number': '-1',
  'a number beyond all': 1e308,
  'no such day': '2017-02-31',
  'a day of long ago': '1900-01-01',
  'too long': '长'.repeat(30_001),
  'emoji and script': '👩‍💻 <script>alert(1)</script>',
  'a character no database keeps': 'a\u0000b',
  'a list': ['x'],
  'an object': { evil: true },
  'a record there is none of': '11111111-1111-4111-8111-111111111111',
}

/** Told of its pair: who came is a list beside the list of who was asked. */
const pairs: Record<string, string> = { invitationIds: 'attended' }

type Stage = { sql: Sql; at: At; sessionOf: (personId: string) => Promise<string>; faults: string[] }
const tries = 8

async function stageOf({ sql, db }: { sql: Sql; db: Db }): Promise<Stage> {
  const [programme] = await sql`select id, example_day::text as today from programmes`
  const at: At = { sql, db, draw: random('bad input'), programmeId: programme!.id, today: programme!.today }
  return { sql, at, sessionOf: sessions(db), faults: [] }
}

/** A thing to do; some chances have none at the first try. */
async function found(stage: Stage, chance: Chance): Promise<Attempt | null> {
  for (let n = 0; n < tries; n++) {
    const attempt = await chance(stage.at)
    if (attempt) return attempt
  }
  return null
}

const eventsOf = async ({ sql }: Stage) => (await sql`select count(*)::int as count from events`)[0]!.count

function wordsFor(key: string): boolean {
  const at = (messages: Messages) =>
    key.split('.').reduce<unknown>((all, name) => (all as Messages | undefined)?.[name], messages)
  return [messagesOf('zh-CN'), messagesOf('en')].every((messages) => typeof at(messages) === 'string')
}

/** Every "no" has a name that both languages put into words. */
function unsaid(ending: Ending<unknown>): string[] {
  if (ending.kind === 'refused') return wordsFor(keyOf('refusals', ending.name)) ? [] : [ending.name]
  if (ending.kind !== 'invalid') return []
  return ending.faults.map(({ name }) => name).filter((name) => !wordsFor(keyOf('faults', name)))
}

/** Carries it out, spoilt; whatever is not done must leave no trace, and say why in words. */
async function spoil(stage: Stage, name: string, attempt: Attempt, changed: Record<string, unknown>) {
  const [[field, value]] = Object.entries(changed) as [[string, unknown]]
  const what = `${name}, ${field} = ${JSON.stringify(value)?.slice(0, 40)}`
  const before = await eventsOf(stage)
  try {
    const ending = await attempt.carryOut(await stage.sessionOf(attempt.personId), changed)
    if (ending.kind === 'done') return ending
    if ((await eventsOf(stage)) !== before) stage.faults.push(`${what}: left something behind`)
    for (const word of unsaid(ending)) stage.faults.push(`${what}: no words for ${word}`)
    const elsewhere =
      ending.kind === 'invalid' &&
      !ending.faults.some((fault) => [field, pairs[field]].includes(fault.field.split('.')[0]))
    if (elsewhere) stage.faults.push(`${what}: told of ${JSON.stringify(ending.faults)}`)
    return ending
  } catch (thrown) {
    stage.faults.push(`${what}: ${String((thrown as { cause?: unknown }).cause ?? thrown)}`)
    return null
  }
}

async function onExample(sql: Sql, url: string, work: (stage: Stage) => Promise<void>) {
  await loadExampleIfEmpty(sql)
  const connection = connect(url)
  const before = replaceConnection(connection)
  try {
    const stage = await stageOf(connection)
    await work(stage)
    expect(stage.faults).toEqual([])
    expect((await findDifferences(connection.db)).differences).toEqual([])
  } finally {
    replaceConnection(before)
    await connection.sql.end()
  }
}

const each = Object.entries(chances).filter(([name]) => name !== 'move the day')

test('whatever is put into whatever field, every deed is done or says no in words beside the field, and never breaks', {
  timeout: 300_000,
}, async ({ sql, url }) => {
  await onExample(sql, url, async (stage) => {
    let told = 0
    for (const [name, [, chance]] of each) {
      const fields = Object.keys((await found(stage, chance))?.raw ?? {})
      for (const field of fields)
        for (const [kind, value] of Object.entries(spoilt)) {
          if (!stage.at.draw.chance(kind === 'emoji and script' ? 0.5 : 0.12)) continue
          const attempt = await found(stage, chance)
          if (attempt && (await spoil(stage, name, attempt, { [field]: value }))?.kind !== 'done') told++
        }
    }
    expect(told).toBeGreaterThan(200)
  })
})

test('sent twice it is done once; two at once end in words; a stale page and a stranger change nothing', {
  timeout: 300_000,
}, async ({ sql, url }) => {
  await onExample(sql, url, async (stage) => {
    const [unseated] = await sql`insert into people (username, name) values ('stranger', '外人') returning id`
    for (const [name, [, chance]] of each) {
      const stale = await found(stage, chance)
      if (stale && 'version' in fieldsOf(stale)) {
        const ending = await spoil(stage, name, stale, { version: 999_999 })
        if (ending?.kind !== 'refused') stage.faults.push(`${name}: a stale page is ${ending?.kind}`)
      }
      const foreign = await found(stage, chance)
      if (foreign) {
        const ending = await foreign.carryOut(await stage.sessionOf(unseated!.id))
        if (ending.kind !== 'absent' && !(ending.kind === 'refused' && ending.name === 'not-permitted'))
          stage.faults.push(`${name}: to a stranger it is ${ending.kind}`)
      }
      const twice = await found(stage, chance)
      if (!twice) continue
      const session = await stage.sessionOf(twice.personId)
      const key = { submissionKey: randomUUID() }
      const first = await twice.carryOut(session, key)
      if (first.kind !== 'done') continue
      const before = await eventsOf(stage)
      const again = await twice.carryOut(session, key)
      if (again.kind !== 'done' || !again.repeated || (await eventsOf(stage)) !== before)
        stage.faults.push(`${name}: sent twice it is done twice`)
      const both = await found(stage, chance)
      if (!both) continue
      const sessionBoth = await stage.sessionOf(both.personId)
      for (const ending of await Promise.all([both.carryOut(sessionBoth), both.carryOut(sessionBoth)]))
        for (const word of unsaid(ending)) stage.faults.push(`${name}, two at once: no words for ${word}`)
    }
  })
})

const fieldsOf = ({ form }: Attempt) => (form as { shape?: Record<string, unknown> }).shape ?? {}
