import type { Db } from '../../db/open.ts'
import type { Round } from './jobs.ts'
import { log } from './log.ts'
import { noted } from './noted.ts'

/** After a round that failed one waits longer: a database that is away does not come back sooner for being asked. */
const afterFaultSeconds = 15

/** Goes round until stopped; what is under way when it is stopped is finished, or left to the lease. */
export function goRound(db: Db, round: Round): { stop: () => Promise<void> } {
  let stopped = false
  let wake = () => {}
  const rest = (seconds: number) =>
    new Promise<void>((settle) => {
      const timer = setTimeout(settle, seconds * 1000)
      wake = () => {
        clearTimeout(timer)
        settle()
      }
    })
  const going = (async () => {
    while (!stopped) {
      const fine = await noted(
        db,
        round.name,
        () => round.run(db, () => stopped),
        (count) => count === 0,
      ).then(
        () => true,
        (fault) => {
          if (!stopped) log('error', `round ${round.name}: ${String(fault)}`, (fault as Error)?.stack)
          return false
        },
      )
      if (!stopped) await rest(fine ? round.every : afterFaultSeconds)
    }
  })()
  return {
    stop: async () => {
      stopped = true
      wake()
      await going
    },
  }
}
