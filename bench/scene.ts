import { encode } from 'next-auth/jwt'
import { connect, type Db, type Sql } from '../db/open.ts'
import { findForSignIn, startSession } from '../db/queries/sign-ins.ts'
import { storeToken } from '../db/queries/tokens.ts'
import { newToken } from '../lib/access/tokens.ts'
import { modelInForce } from '../lib/models/read.ts'
import type { Reader } from '../lib/overview/read.ts'

/** Somebody who may report for a unit, with a bearer token and an open assignment to report on. */
export type Reporter = { token: string; assignmentId: string }

/** What the measurements take place in: one database, one programme, people signed in. */
export type Scene = {
  url: string
  scale: number
  sql: Sql
  db: Db
  programmeId: string
  /** Reads the overview as somebody who sees everything. */
  reader: Reader
  /** The cookie of a session of this person, a new one each time. */
  cookie(username: string): Promise<string>
  /** One for each unit that has somebody to speak for it. */
  reporters: Reporter[]
  /** An assignment of the unit whose liaison is `liaison-zhejiang`. */
  assignmentId: string
  /** That unit. */
  unitId: string
  close(): Promise<void>
}

/** Opens the scene on a database that holds the example. */
export async function openScene(url: string, scale: number): Promise<Scene> {
  const { sql, db } = connect(url, { max: 4 })
  const [programme] = await sql<{ id: string; today: string }[]>`
    select id, example_day::text as today from programmes`
  const { id: programmeId, today } = programme!
  const reporters = await withTokens(db, await speakers(sql, programmeId))
  return {
    url,
    scale,
    sql,
    db,
    programmeId,
    reader: {
      programmeId,
      today,
      seen: 'all',
      countsAll: true,
      model: await modelInForce(db, programmeId, today),
    },
    cookie: (username) => signIn(db, username),
    reporters,
    ...(await assignmentOf(sql, 'liaison-zhejiang')),
    close: () => sql.end({ timeout: 2 }),
  }
}

type Speaker = { personId: string; assignmentId: string }

/** A speaker and the first open assignment of every unit; one that asks for a file with every report is left out. */
function speakers(sql: Sql, programmeId: string) {
  return sql<Speaker[]>`
    select distinct on (a.unit_id) s.person_id as "personId", a.id as "assignmentId"
    from assignments a join seats s on s.programme_id = a.programme_id and s.unit_id = a.unit_id
    where a.programme_id = ${programmeId} and a.accepted_on is null and a.completed_on is null
      and a.evidence_required <> 'always' and s.until_on is null and s.post in ('liaison', 'deputy', 'principal')
    order by a.unit_id, a.due_on, a.id, s.post`
}

function withTokens(db: Db, speakers: readonly Speaker[]): Promise<Reporter[]> {
  return Promise.all(
    speakers.map(async ({ personId, assignmentId }) => {
      const { token, tokenHash } = newToken()
      await storeToken(db, { personId, name: 'npm run bench', tokenHash })
      return { token, assignmentId }
    }),
  )
}

async function signIn(db: Db, username: string): Promise<string> {
  const person = await findForSignIn(db, username)
  if (!person) throw new Error(`The example has nobody called ${username}.`)
  const sid = await startSession(db, person.id, 'local', 'npm run bench', 1)
  const token = await encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET! })
  return `next-auth.session-token=${token}`
}

async function assignmentOf(sql: Sql, username: string) {
  const [row] = await sql<{ assignmentId: string; unitId: string }[]>`
    select a.id as "assignmentId", a.unit_id as "unitId" from assignments a join seats s on s.programme_id = a.programme_id and s.unit_id = a.unit_id
      join people p on p.id = s.person_id
    where p.username = ${username} and a.accepted_on is null order by a.due_on, a.id limit 1`
  return row!
}
