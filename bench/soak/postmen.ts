import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { connect, type Sql } from '../../db/open.ts'
import { openSmtpSink, type SmtpSink } from '../../lib/channels/testing/smtp-sink.ts'
import { keepUp } from '../../lib/worker/day.ts'
import { whenStopping } from '../../scripts/product/stop.ts'

export type Soak = {
  url: string
  /** Due items, each of a unit and a liaison of its own. */
  items: number
  workers: number
  /** Shortest and longest time from one kill to the next. */
  killEveryMs: [number, number]
  /** Killed at least so often, also when all has been sent before. */
  kills: number
  /** Not before so many messages have reached the server; 0: from the sweep on. */
  killFrom: number
  leaseMs: number
  limitMs: number
}

export type Found = {
  kills: number
  seconds: number
  /** In the database. */
  notices: number
  sent: number
  unsent: number
  /** On the mail server: messages by their id, what came more than once, notices by what they lead to. */
  messages: number
  duplicates: number
  told: number
  toldTwice: number
}

const day = '2017-11-30'

/**
 * Workers that are killed (SIGKILL) at random and started again, from the sweep that finds what is due to a real mail
 * server: what is in the database and on the server afterwards.
 */
export async function soakPostmen(soak: Soak): Promise<Found> {
  const sink = await openSmtpSink()
  const { sql, db } = connect(soak.url, { max: 3 })
  const crew = crewOf(soak, sink)
  try {
    await people(sql, soak.items)
    await keepUp(db)
    await sql`insert into findings (programme_id, unit_id, description, cause, severity, raised_on, due_on, raised_by)
      select s.programme_id, s.unit_id, 'soak', 'silo-systems', 2, ${day}, '2017-12-05', s.person_id from seats s`
    const begun = performance.now()
    const kills = await killUntilDone(soak, crew, sink, () => isDone(sql, soak.items))
    const seconds = (performance.now() - begun) / 1000
    return { kills, seconds, ...(await inDatabase(sql)), ...onServer(sink) }
  } finally {
    await crew.end()
    await sql.end()
    await sink.close()
  }
}

/** Units with a liaison each, who wish to be told at once, day and night. */
async function people(sql: Sql, items: number) {
  const [programme] = await sql<{ id: string }[]>`
    insert into programmes (code, name_zh, name_en, starts_on, ends_on, is_example, example_day)
    values ('soak', '压力', 'Soak', ${day}, '2018-06-30', true, ${day}) returning id`
  const id = programme!.id
  await sql`insert into organisations (kind, name_zh, name_en, short_zh, short_en)
    select 'department', 'soak ' || n, 'soak ' || n, 'soak ' || n, 'soak ' || n from generate_series(1, ${items}) n`
  await sql`insert into units (programme_id, organisation_id, joined_on)
    select ${id}, id, ${day} from organisations where name_en like 'soak %'`
  await sql`insert into people (username, name, email)
    select 'soak-' || n, 'soak ' || n, 'soak-' || n || '@example.org' from generate_series(1, ${items}) n`
  await sql`insert into seats (programme_id, person_id, unit_id, post, from_on)
    select ${id}, p.id, u.id, 'liaison', ${day}
    from (select id, row_number() over (order by id) as n from people where username like 'soak-%') p
      join (select id, row_number() over (order by id) as n from units where programme_id = ${id}) u on u.n = p.n`
  await sql`insert into notice_settings (person_id, reminder, escalation, decision, news, rest_days, urgent_passes)
    select id, 'at-once', 'at-once', 'at-once', 'at-once', false, false from people where username like 'soak-%'`
}

type Crew = { kill(): void; end(): Promise<void> }

function crewOf({ url, workers, leaseMs }: Soak, sink: SmtpSink): Crew {
  let ended = false
  const start = (): ChildProcess =>
    fork(fileURLToPath(new URL('../processes/postman.ts', import.meta.url)), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        DATABASE_URL: url,
        DATABASE_POOL: '8',
        SMTP_URL: sink.url,
        SMTP_FROM: 'Concord <concord@example.org>',
        NEXTAUTH_URL: 'https://concord.example',
        NOTICE_BURST_SECONDS: '0',
        POSTMAN_LEASE_MS: String(leaseMs),
      },
    })
  const crew = Array.from({ length: workers }, start)
  const end = async () => {
    if (ended) return
    ended = true
    await Promise.all(
      crew.map((one) => {
        const gone = new Promise((settle) => one.once('exit', settle))
        return one.kill('SIGKILL') ? gone : undefined
      }),
    )
  }
  whenStopping(end)
  return {
    kill: () => {
      const at = Math.floor(Math.random() * crew.length)
      crew[at]?.kill('SIGKILL')
      crew[at] = start()
    },
    end,
  }
}

async function killUntilDone(
  soak: Soak,
  crew: Crew,
  sink: SmtpSink,
  done: () => Promise<boolean>,
): Promise<number> {
  const [shortest, longest] = soak.killEveryMs
  const until = performance.now() + soak.limitMs
  let kills = 0
  while (performance.now() < until) {
    await new Promise((settle) => setTimeout(settle, shortest + Math.random() * (longest - shortest)))
    if (kills >= soak.kills && (await done())) return kills
    if (sink.mails.length < soak.killFrom || (kills >= soak.kills && soak.killFrom > 0)) continue
    crew.kill()
    kills += 1
  }
  return kills
}

async function isDone(sql: Sql, items: number): Promise<boolean> {
  const { notices, unsent, sent } = await inDatabase(sql)
  return notices >= items && sent >= items && unsent === 0
}

async function inDatabase(sql: Sql) {
  const [row] = await sql<{ notices: number; sent: number; unsent: number }[]>`
    select (select count(*)::int from notices) as notices,
      (select count(*)::int from deliveries where sent_at is not null) as sent,
      (select count(*)::int from deliveries where sent_at is null)
        + (select count(*)::int from delivery_items where delivery_id is null)
        + (select count(*)::int from notices where passed_on_at is null) as unsent`
  return row!
}

/** A mail store that knows a Message-ID twice keeps the first. */
function onServer({ mails }: SmtpSink) {
  const kept = new Map(mails.map((mail) => [mail.id, mail]))
  const links = [...kept.values()].flatMap(({ text }) => text.match(/findings\/[0-9a-f-]{36}/g) ?? [])
  const told = new Set(links).size
  return { messages: kept.size, duplicates: mails.length - kept.size, told, toldTwice: links.length - told }
}
