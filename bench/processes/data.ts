import { connect } from '../../db/open.ts'
import { type Reader, readOverview } from '../../lib/overview/read.ts'
import { recordingConnection, runStatements, type Statement } from '../statements.ts'
import { median, quantile } from '../stats.ts'
import { type Place, type Work, works } from '../works.ts'
import { answerBy } from './child.ts'

const url = process.env.DATABASE_URL!
const { sql, db } = connect(url)

export type Turns = { clients: number; forMs: number }
export type Pace = { perSecond: number; medianMs: number; p95Ms: number }
export type Asked = { work: Work; place: Place }

const handlers = {
  /** What the overview asks the database, as statements. */
  async statementsOf(reader: Reader): Promise<Statement[]> {
    const recording = recordingConnection(url)
    await readOverview(recording.db, reader)
    await recording.sql.end()
    return recording.statements
  },
  /** The overview's data as the page reads it, scorecards and all. */
  overview: ({ reader, ...turns }: Turns & { reader: Reader }) => pace(turns, () => readOverview(db, reader)),
  /** What a piece of scoring asks the database. */
  async statementsOfWork({ work, place }: Asked): Promise<Statement[]> {
    const recording = recordingConnection(url)
    await works[work](recording.db, place)
    await recording.sql.end()
    return recording.statements
  },
  /** A piece of scoring as the product does it. */
  work: ({ work, place, ...turns }: Turns & Asked) => pace(turns, () => works[work](db, place)),
  /** The same rows by the bare driver. */
  select: ({ statements, ...turns }: Turns & { statements: Statement[] }) =>
    pace(turns, () => runStatements(sql, statements)),
}

async function pace({ clients, forMs }: Turns, work: () => Promise<unknown>): Promise<Pace> {
  const times: number[] = []
  const begun = performance.now()
  const client = async () => {
    while (performance.now() - begun < forMs) {
      const asked = performance.now()
      await work()
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return {
    perSecond: (times.length * 1000) / (performance.now() - begun),
    medianMs: median(times),
    p95Ms: quantile(times, 0.95),
  }
}

export type DataHandlers = typeof handlers
answerBy(handlers)
