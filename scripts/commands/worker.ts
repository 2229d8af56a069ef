import { closeConnection } from '../../db/open.ts'
import { openDatabase, prepareDatabase } from '../product/database.ts'
import { ensureSecret } from '../product/secret.ts'
import { stop, stopOnSignals, whenStopping } from '../product/stop.ts'

/** Runs the timed jobs in a process of their own, any number of them beside any number of web processes. */
export async function main(): Promise<number> {
  stopOnSignals()
  ensureSecret()
  try {
    await openDatabase()
    await prepareDatabase()
    const { startWorker } = await import('../../lib/worker/start.ts')
    const worker = await startWorker()
    whenStopping(async () => {
      await worker.stop()
      await closeConnection()
    })
    console.log('The worker runs. Ctrl-C stops it.')
    return 0
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    await stop()
    return 1
  }
}
