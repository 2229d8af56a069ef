import { readEnv } from './lib/env.ts'
import { closeAll } from './lib/live/hub.ts'
import { beforeEnding, closeBeforeEnding } from './lib/worker/stopping.ts'

/** What a web process does beside answering: runs the timed jobs (WORKER=off leaves them to others), ends cleanly. */
export async function begin() {
  // An open stream would keep the server from ending.
  beforeEnding(closeAll)
  if (readEnv(process.env).WORKER) void beginWorker()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, closeBeforeEnding)
}

/** A worker that cannot start is logged and leaves the pages up; the next process start tries again. */
async function beginWorker() {
  try {
    const { startWorker } = await import('./lib/worker/start.ts')
    const worker = await startWorker()
    beforeEnding(worker.stop)
  } catch (fault) {
    console.error(JSON.stringify({ level: 'error', fault: `worker: ${String(fault)}` }))
  }
}
