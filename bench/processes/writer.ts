import { connection } from '../../db/open.ts'
import { write } from '../soak/writer.ts'
import { answerBy } from './child.ts'

const handlers = {
  /** Writes until so many deeds are done. */
  write: (task: { seed: string; writes: number; first: string[] }) => write(connection(), task),
}

export type WriterHandlers = typeof handlers
answerBy(handlers)
