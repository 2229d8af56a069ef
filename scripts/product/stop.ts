type Close = () => unknown

const closers: Close[] = []
let stopping: Promise<void> | undefined

/** Something to close when the program stops; the last one opened closes first. */
export function whenStopping(close: Close) {
  closers.push(close)
}

/** Closes everything, each once, going on past what fails. */
export function stop(): Promise<void> {
  stopping ??= closeAll()
  return stopping
}

async function closeAll() {
  for (const close of closers.reverse()) {
    try {
      await close()
    } catch (fault) {
      console.error(fault instanceof Error ? fault.message : fault)
    }
  }
}

/** Stops at Ctrl-C, at SIGTERM, and when the process that started this one is gone. Asked twice, it leaves at once. */
export function stopOnSignals() {
  const leave = async () => {
    if (stopping) process.exit(1)
    await stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
  process.on('disconnect', leave)
  if (process.env.npm_lifecycle_event) watchParent(leave)
}

/** npm cannot forward a kill -9; a product without its npm would hold the port unseen. */
function watchParent(leave: () => void) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && leave(), 1000).unref()
}
